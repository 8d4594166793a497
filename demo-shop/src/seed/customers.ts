import type { INestApplicationContext } from '@nestjs/common';
import type { RequestContext } from '@vendure/core';
import {
  Address,
  Country,
  Customer,
  ExternalAuthenticationService,
  NativeAuthenticationMethod,
  PasswordCipher,
} from '@vendure/core';
import type { EntityManager } from 'typeorm';
import type { CustomerData } from '../data/customers.ts';
import { StoredCard } from '../plugin/payment/stored-card.entity.ts';

/** For the shop's own log-in. Everybody may know it: there is nothing to be had here. */
const passwordOf = (persona: string): string => `corner-market-${persona}`;

export async function welcomeCustomers(
  app: INestApplicationContext,
  manager: EntityManager,
  ctx: RequestContext,
  people: readonly CustomerData[],
): Promise<ReadonlyMap<string, Customer>> {
  const country = await manager.findOneByOrFail(Country, { code: 'US' });
  const welcomed = new Map<string, Customer>();
  for (const person of people) {
    const publicId = `cm-${person.persona}`;
    const user = await app.get(ExternalAuthenticationService).createCustomerAndUser(ctx, {
      strategy: 'shopkeeper',
      externalIdentifier: publicId,
      emailAddress: `${person.persona}@corner-market.example`,
      firstName: person.firstName,
      lastName: person.lastName,
      verified: true,
    });
    await manager.save(
      new NativeAuthenticationMethod({
        identifier: user.identifier,
        passwordHash: await app.get(PasswordCipher).hash(passwordOf(person.persona)),
        verificationToken: null,
        user,
      }),
    );
    const customer = await manager.findOneByOrFail(Customer, { user: { id: user.id } });
    await manager.update(Customer, customer.id, { customFields: { publicId } });
    customer.customFields.publicId = publicId;
    customer.addresses = await manager.save(
      person.addresses.map(
        ({ label, ...address }, index) =>
          new Address({
            ...address,
            customFields: { label: label ?? null },
            fullName: `${person.firstName} ${person.lastName}`,
            country,
            customer,
            defaultShippingAddress: index === 0,
            defaultBillingAddress: index === 0,
          }),
      ),
    );
    await manager.insert(
      StoredCard,
      [person.card, ...(person.otherCards ?? [])].map((card, index) => ({
        customerId: String(customer.id),
        isDefault: index === 0,
        ...card,
      })),
    );
    welcomed.set(person.persona, customer);
  }
  return welcomed;
}
