/** Unit tests need nothing but this process; live ones start servers, the demo shop, PostgreSQL, Chromium or a child process. */
const project = (displayName, testMatch) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  // dynamoose looks for an optional logger in every call, which Jest takes milliseconds to say is not there.
  moduleNameMapper: { '^dynamoose-logger/dist/emitter$': '<rootDir>/package.json' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
});

export default {
  projects: [
    project('unit', ['<rootDir>/test/**/*.test.ts']),
    project('live', ['<rootDir>/test/**/*.live.ts']),
  ],
  maxWorkers: 2,
  // Modules of a finished file stay in memory; without a fresh start the later files would mostly collect garbage.
  workerIdleMemoryLimit: '600MB',
};
