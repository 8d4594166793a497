import * as v from 'valibot';

const listing = v.object({
  name: v.optional(v.string(), ''),
  summary: v.optional(v.string(), ''),
  description: v.optional(v.string(), ''),
  examplePhrases: v.optional(v.array(v.string()), []),
  keywords: v.optional(v.array(v.string()), []),
  smallIconUri: v.optional(v.string(), ''),
  largeIconUri: v.optional(v.string(), ''),
});

const privacy = v.object({
  privacyPolicyUrl: v.optional(v.string(), ''),
  termsOfUseUrl: v.optional(v.string(), ''),
});

const manifestFile = v.object({
  manifest: v.object({
    publishingInformation: v.object({ locales: v.record(v.string(), listing) }),
    privacyAndCompliance: v.object({
      allowsPurchases: v.optional(v.boolean(), false),
      usesPersonalInfo: v.optional(v.boolean(), false),
      locales: v.optional(v.record(v.string(), privacy), {}),
    }),
  }),
});

export type Listing = v.InferOutput<typeof listing>;

/** What is checked of a manifest besides its schema, in which hardly anything has to be there. */
export type Manifest = v.InferOutput<typeof manifestFile>['manifest'];

/** `undefined` for a manifest without what every store page needs. */
export function readManifest(json: unknown): Manifest | undefined {
  const parsed = v.safeParse(manifestFile, json);
  return parsed.success ? parsed.output.manifest : undefined;
}
