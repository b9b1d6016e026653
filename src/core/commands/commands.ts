import type { Bodies, Kind } from '../documents/document.ts';
import { assessmentCommands } from './assessmentCommands.ts';
import { companyCommands } from './companyCommands.ts';
import { designCommands } from './designCommands.ts';
import { keepingCommands } from './keepingCommands.ts';
import { modelCommands } from './modelCommands.ts';
import { packCommands } from './packCommands.ts';
import { partCommands } from './partCommands.ts';
import { planCommands } from './planCommands.ts';
import { recipeCommands } from './recipeCommands.ts';
import { surveyCommands } from './surveyCommands.ts';
import { takeCommands } from './takeCommands.ts';
import { testCommands } from './testCommands.ts';
import { versionCommands } from './versionCommands.ts';

/**
 * Every action that changes a document, as data in one list: menus, undo, journal and shortcuts are made from it
 * (`ST-8`). A command is a pure function of the body and its arguments.
 */
export const commands = {
  ...companyCommands,
  ...assessmentCommands,
  ...modelCommands,
  ...partCommands,
  ...designCommands,
  ...recipeCommands,
  ...versionCommands,
  ...planCommands,
  ...testCommands,
  ...surveyCommands,
  ...packCommands,
  ...takeCommands,
  ...keepingCommands,
} as const;

type Commands = typeof commands;

/** Name of a command, such as `model.setLimit`. */
export type CommandName = keyof Commands;

/** Names of the commands of one kind of document. */
export type CommandsOf<K extends Kind> = {
  [N in CommandName]: Parameters<Commands[N]>[0] extends Bodies[K] ? N : never;
}[CommandName];

/** What a command wants to know. */
export type CommandArgs<N extends CommandName> = Parameters<Commands[N]>[1];
