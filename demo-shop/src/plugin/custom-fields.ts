import type { CustomFields } from '@vendure/core';

declare module '@vendure/core/dist/entity/custom-entity-fields' {
  interface CustomCustomerFields {
    publicId: string | null;
  }
  interface CustomAddressFields {
    label: string | null;
  }
  interface CustomOrderFields {
    skillKey: string | null;
    delivery: string | null;
    seedPlan: string | null;
  }
  interface CustomProductFields {
    brand: string | null;
  }
  interface CustomProductFieldsTranslation {
    aliases: string;
    categories: string;
  }
  interface CustomProductVariantFields {
    sizeRank: number | null;
  }
  interface CustomProductVariantFieldsTranslation {
    size: string | null;
  }
  interface CustomShippingMethodFields {
    schedule: string | null;
  }
  interface CustomFulfillmentFields {
    carrier: string | null;
    trackingUrl: string | null;
    shippedAt: string | null;
    expectedBy: string | null;
    deliveredAt: string | null;
  }
}

const hidden = { internal: true, nullable: true } as const;

/** But for labels of addresses none is a field of the API: what may be seen of them is in api.graphql.ts. Lists and objects are kept as JSON. */
export const customFields: CustomFields = {
  Customer: [{ name: 'publicId', type: 'string', unique: true, ...hidden }],
  Address: [{ name: 'label', type: 'string', nullable: true }],
  Order: [
    { name: 'skillKey', type: 'string', unique: true, ...hidden },
    { name: 'delivery', type: 'text', ...hidden },
    { name: 'seedPlan', type: 'text', ...hidden },
  ],
  Product: [
    { name: 'brand', type: 'string', ...hidden },
    { name: 'aliases', type: 'localeText', ...hidden },
    { name: 'categories', type: 'localeText', ...hidden },
  ],
  ProductVariant: [
    { name: 'size', type: 'localeString', ...hidden },
    { name: 'sizeRank', type: 'int', ...hidden },
  ],
  // Vendure cannot build its schema when this entity has hidden fields only.
  ShippingMethod: [{ name: 'schedule', type: 'text', nullable: true }],
  Fulfillment: [
    { name: 'carrier', type: 'string', ...hidden },
    { name: 'trackingUrl', type: 'string', ...hidden },
    { name: 'shippedAt', type: 'string', ...hidden },
    { name: 'expectedBy', type: 'string', ...hidden },
    { name: 'deliveredAt', type: 'string', ...hidden },
  ],
};
