const icons = {
  smallIconUri: 'file://assets/icon-108.png',
  largeIconUri: 'file://assets/icon-512.png',
};

const pages = {
  privacyPolicyUrl: 'https://shop.example/privacy',
  termsOfUseUrl: 'https://shop.example/terms',
};

export const manifestOf = () => ({
  manifest: {
    manifestVersion: '1.0',
    apis: { custom: { interfaces: [{ type: 'ALEXA_PRESENTATION_APL' }] } },
    permissions: [{ name: 'alexa::devices:all:geolocation:read' }],
    publishingInformation: {
      category: 'SHOPPING',
      distributionCountries: ['US', 'DE'],
      locales: {
        'en-US': {
          name: 'Corner Market',
          summary: 'Groceries.',
          description:
            'Link your account. Say "reorder milk". Large orders take a four-digit code.',
          examplePhrases: [
            'Alexa, ask Corner Market to reorder whole milk',
            'Reorder my milk',
            'When do you open?',
          ],
          keywords: ['groceries'],
          ...icons,
        },
        'de-DE': {
          name: 'Corner Market',
          summary: 'Lebensmittel.',
          description:
            'Verknüpfe dein Konto. Große Bestellungen brauchen einen vierstelligen Code.',
          examplePhrases: [
            'Alexa, öffne Corner Market',
            'bestelle Tofu nach',
            'wann macht ihr auf',
          ],
          keywords: ['Lebensmittel'],
          ...icons,
        },
      },
    },
    privacyAndCompliance: {
      allowsPurchases: true,
      usesPersonalInfo: true,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
      locales: { 'en-US': pages, 'de-DE': pages },
    },
  },
});
