import { buildTools } from './en/buildTools.ts';
import { buyingGroup } from './en/buyingGroup.ts';
import { canvas } from './en/canvas.ts';
import { cases } from './en/cases.ts';
import { commands } from './en/commands.ts';
import { contacts } from './en/contacts.ts';
import { editing } from './en/editing.ts';
import { explain } from './en/explain.ts';
import { files } from './en/files.ts';
import { guide } from './en/guide.ts';
import { lead } from './en/lead.ts';
import { level } from './en/level.ts';
import { list } from './en/list.ts';
import { modelCheck } from './en/modelCheck.ts';
import { modelText } from './en/modelText.ts';
import { models } from './en/models.ts';
import { palette } from './en/palette.ts';
import { refused } from './en/refused.ts';
import { rules } from './en/rules.ts';
import { shell } from './en/shell.ts';
import { targets } from './en/targets.ts';
import { versions } from './en/versions.ts';
import { proof } from './en/proof.ts';
import { deepen } from './en/deepen.ts';
import { plan } from './en/plan.ts';
import { rounds } from './en/rounds.ts';
import { units } from './en/units.ts';
import { survey } from './en/survey.ts';
import { benchmark } from './en/benchmark.ts';
import { ownTests } from './en/ownTests.ts';
import { record } from './en/record.ts';
import { levelReport } from './en/levelReport.ts';
import { recovery } from './en/recovery.ts';
import { backup } from './en/backup.ts';
import { keptContacts } from './en/keptContacts.ts';
import { notices } from './en/notices.ts';
import { offline } from './en/offline.ts';

/** Every message of the app in English; its type is the type of all languages. */
export const en = {
  ...shell,
  buildTools,
  buyingGroup,
  canvas,
  cases,
  commands,
  contacts,
  editing,
  explain,
  files,
  guide,
  lead,
  level,
  list,
  modelCheck,
  modelText,
  models,
  palette,
  refused,
  rules,
  targets,
  versions,
  proof,
  deepen,
  plan,
  rounds,
  units,
  survey,
  benchmark,
  ownTests,
  record,
  levelReport,
  recovery,
  backup,
  keptContacts,
  notices,
  offline,
};

/** The messages that every language has. */
export type Messages = typeof en;
