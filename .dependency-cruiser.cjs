/** Who may import whom: the table of docs/decisions/layers.md, checked. Type imports count too. */
const ours = (folder, ...allowed) => ({
  name: `${folder.replaceAll('/', '-')}-imports`,
  comment: `${folder} may import only ${['itself', ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^lambda/${folder}/` },
  to: {
    path: '^(lambda|simulator|tools|demo-shop|interaction-models|test)/',
    pathNot: [
      `^lambda/${folder}/`,
      '^lambda/runtime/(?!env)',
      ...allowed.map((one) => `^lambda/${one}`),
    ],
  },
});

const only = (name, packages, folders) => ({
  name: `${name}-only`,
  comment: `${name} stays in ${folders.join(', ')}`,
  severity: 'error',
  from: { path: '^lambda/', pathNot: folders.map((folder) => `^lambda/${folder}`) },
  to: { path: packages.map((one) => `node_modules/${one}`) },
});

const port = 'commerce/(?!backends/)';

module.exports = {
  forbidden: [
    ours('conversation', port, 'catalogue/', 'purchasing/', 'shoppers/', 'speech/message'),
    ours('catalogue', port, 'shoppers/'),
    ours('purchasing', port, 'shoppers/'),
    ours('commerce'),
    ours('shoppers', port),
    ours('speech', port),
    ours('privacy', port, 'shoppers/', 'purchasing/'),
    ours('channels', 'conversation/', 'speech/', 'shoppers/', 'commerce/store.ts'),
    ours('device-grant', 'shoppers/'),
    ours('account-linking', port, 'shoppers/', 'speech/'),
    ours('persistence', port, 'shoppers/', 'purchasing/', 'catalogue/', 'account-linking/'),
    {
      name: 'account-linking-stands-alone',
      comment:
        'the functions run account linking, and persistence keeps its state; a turn never meets it',
      severity: 'error',
      from: { path: '^lambda/', pathNot: '^lambda/(functions|account-linking|persistence)/' },
      to: { path: '^lambda/account-linking/' },
    },
    {
      name: 'persistence-knows-ports-of-account-linking',
      severity: 'error',
      from: { path: '^lambda/persistence/' },
      to: {
        path: '^lambda/account-linking/',
        pathNot: '^lambda/account-linking/(artifacts|tries)',
      },
    },
    {
      name: 'skill-functions-never-load-account-linking',
      comment: 'a turn looks a token up by its hash, and needs nothing else of it',
      severity: 'error',
      from: { path: '^lambda/functions/(alexa|google|settle|wire)\\.ts$' },
      to: { path: '^lambda/account-linking/', reachable: true },
    },
    ours('runtime'),
    {
      name: 'backends-stand-alone',
      comment: 'a backend knows the port and never another backend',
      severity: 'error',
      from: { path: '^lambda/commerce/backends/([^/]+)/' },
      to: { path: '^lambda/commerce/backends/', pathNot: '^lambda/commerce/backends/$1/' },
    },
    {
      name: 'channels-stand-alone',
      comment: 'a channel knows what channels share and never another channel',
      severity: 'error',
      from: { path: '^lambda/channels/(alexa|google)/' },
      to: { path: '^lambda/channels/(alexa|google)/', pathNot: '^lambda/channels/$1/' },
    },
    {
      name: 'port-knows-no-backend',
      severity: 'error',
      from: { path: '^lambda/commerce/[^/]+$' },
      to: { path: '^lambda/commerce/backends/' },
    },
    {
      name: 'env-is-for-functions',
      comment: 'configuration is read once, where things are wired',
      severity: 'error',
      from: { path: '^lambda/', pathNot: '^lambda/(functions|runtime)/' },
      to: { path: '^lambda/runtime/env' },
    },
    {
      name: 'nothing-imports-tools',
      severity: 'error',
      from: { path: '^lambda/' },
      to: { path: '^(simulator|tools|test|demo-shop|interaction-models)/' },
    },
    {
      name: 'shop-stands-alone',
      comment: 'the demo shop is a server of its own, reached over HTTP',
      severity: 'error',
      from: { path: '^demo-shop/' },
      to: { path: '^(lambda|simulator|tools|test)/' },
    },
    only('alexa-sdk', ['ask-sdk'], ['channels/alexa/', 'functions/']),
    only('google-sdk', ['actions-on-google'], ['channels/google/']),
    only('dynamoose', ['dynamoose', '@aws-sdk/'], ['persistence/dynamo/', 'functions/']),
    only('express', ['express'], ['functions/']),
    only('oidc-provider', ['oidc-provider', 'koa'], ['account-linking/']),
    only('openid-client', ['openid-client'], ['account-linking/upstream-sign-in']),
    only('oauth4webapi', ['oauth4webapi'], ['device-grant/']),
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(lambda|simulator|tools)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules/.*/node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
