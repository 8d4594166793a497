import * as v from 'valibot';
import { fault, inFile, type Finding } from '../finding.ts';
import { conversationFindings } from './conversation.ts';
import { languageFindings } from './languages.ts';
import { phraseFindings } from './phrases.ts';
import { intentPath, readAgent, type AgentFiles } from './read-agent.ts';
import { idFindings } from './ids.ts';
import { textFaults } from './static-texts.ts';

/** What Dialogflow's import accepts and a conversation then stumbles over, by the paths in the export. */
export function agentFindings(files: AgentFiles): readonly Finding[] {
  const agent = read(files);
  if ('code' in agent) return inFile('agent.json', [agent]);
  return [
    ...agent.intents.flatMap((intent) =>
      inFile(intentPath(intent.name), textFaults(intent, agent.languages)),
    ),
    ...conversationFindings(agent),
    ...phraseFindings(agent),
    ...languageFindings(agent, files),
    ...idFindings(agent),
  ];
}

function read(files: AgentFiles) {
  try {
    return readAgent(files);
  } catch (error) {
    if (!(error instanceof v.ValiError)) throw error;
    const [issue] = error.issues as [v.BaseIssue<unknown>];
    return fault('SCHEMA', `${v.getDotPath(issue) ?? 'a file'}: ${issue.message}: is no export`);
  }
}
