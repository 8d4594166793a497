import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { ID, RequestContext } from '@vendure/core';
import { Allow, Ctx, Permission } from '@vendure/core';
import { CatalogueFeed } from './catalogue-feed.ts';
import { Variants } from './variants.ts';

@Resolver()
export class CatalogueResolver {
  constructor(
    @Inject(CatalogueFeed) private feed: CatalogueFeed,
    @Inject(Variants) private variants: Variants,
  ) {}

  @Query()
  @Allow(Permission.Public)
  catalogueFeed(@Ctx() ctx: RequestContext, @Args('since') since?: string | null) {
    return this.feed.read(ctx, since);
  }

  @Query()
  @Allow(Permission.Public)
  variantsById(@Ctx() ctx: RequestContext, @Args('ids') ids: ID[]) {
    return this.variants.truth(ctx, ids);
  }
}
