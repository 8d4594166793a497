/** actions-on-google imports googleapis for smart homes alone. */
export const google = {};
