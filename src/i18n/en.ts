import { commands } from './en/commands.ts';
import { contacts } from './en/contacts.ts';
import { files } from './en/files.ts';
import { lead } from './en/lead.ts';
import { level } from './en/level.ts';
import { shell } from './en/shell.ts';

/** Every message of the app in English; its type is the type of all languages. */
export const en = { ...shell, commands, contacts, files, lead, level };

/** The messages that every language has. */
export type Messages = typeof en;
