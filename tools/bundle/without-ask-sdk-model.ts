/**
 * ask-sdk-core looks up one class of ask-sdk-model, for clients of Amazon's services that nobody here asks it for.
 * The rest of that package is types.
 */
export const services = {};
