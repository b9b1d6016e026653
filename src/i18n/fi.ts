import type { Messages } from './en.ts';
import { commands } from './fi/commands.ts';
import { contacts } from './fi/contacts.ts';
import { files } from './fi/files.ts';
import { lead } from './fi/lead.ts';
import { level } from './fi/level.ts';
import { shell } from './fi/shell.ts';

/** Every message of the app in Finnish. */
export const fi = { ...shell, commands, contacts, files, lead, level } satisfies Messages;
