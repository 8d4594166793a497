import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@vendure/core';
import { Allow, Ctx, Permission, Transaction } from '@vendure/core';
import { CurrentCustomer, publicIdOf } from '../access/current-customer.ts';
import { OpenCase } from './open-case.ts';
import type { OpenCaseInput } from './open-case.ts';

@Resolver()
export class CasesResolver {
  constructor(
    @Inject(CurrentCustomer) private customers: CurrentCustomer,
    @Inject(OpenCase) private opening: OpenCase,
  ) {}

  @Mutation()
  @Transaction()
  @Allow(Permission.Authenticated)
  async openMyCase(@Ctx() ctx: RequestContext, @Args('input') input: OpenCaseInput) {
    const customer = await this.customers.of(ctx);
    return { customer: publicIdOf(customer), ...(await this.opening.open(ctx, customer, input)) };
  }
}
