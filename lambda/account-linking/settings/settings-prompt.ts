import { interactionPolicy } from 'oidc-provider';

const name = 'settings';

/** After consent, and before the platform is answered: what the voice may do is decided by whoever links it. */
export function settingsPrompt(): interactionPolicy.Prompt {
  const { Check, Prompt } = interactionPolicy;
  return new Prompt(
    { name, requestable: false },
    new Check('settings_each_time', 'shown for each link', (ctx) => !ctx.oidc.result?.[name]),
  );
}

/** The step has an address of its own, so that it is answered by itself. */
export function interactionUrl(
  issuer: string,
  { uid, prompt }: { readonly uid: string; readonly prompt: { readonly name: string } },
): string {
  const page = `${issuer}/interaction/${uid}`;
  return prompt.name === name ? `${page}/settings` : page;
}
