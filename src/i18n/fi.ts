import type { Messages } from './en.ts';
import { buildTools } from './fi/buildTools.ts';
import { buyingGroup } from './fi/buyingGroup.ts';
import { canvas } from './fi/canvas.ts';
import { cases } from './fi/cases.ts';
import { commands } from './fi/commands.ts';
import { contacts } from './fi/contacts.ts';
import { editing } from './fi/editing.ts';
import { explain } from './fi/explain.ts';
import { files } from './fi/files.ts';
import { guide } from './fi/guide.ts';
import { lead } from './fi/lead.ts';
import { level } from './fi/level.ts';
import { list } from './fi/list.ts';
import { modelCheck } from './fi/modelCheck.ts';
import { modelText } from './fi/modelText.ts';
import { models } from './fi/models.ts';
import { palette } from './fi/palette.ts';
import { refused } from './fi/refused.ts';
import { rules } from './fi/rules.ts';
import { shell } from './fi/shell.ts';
import { targets } from './fi/targets.ts';
import { versions } from './fi/versions.ts';
import { proof } from './fi/proof.ts';
import { deepen } from './fi/deepen.ts';
import { plan } from './fi/plan.ts';
import { rounds } from './fi/rounds.ts';
import { units } from './fi/units.ts';
import { survey } from './fi/survey.ts';
import { benchmark } from './fi/benchmark.ts';
import { ownTests } from './fi/ownTests.ts';
import { record } from './fi/record.ts';
import { levelReport } from './fi/levelReport.ts';
import { recovery } from './fi/recovery.ts';
import { backup } from './fi/backup.ts';
import { keptContacts } from './fi/keptContacts.ts';
import { notices } from './fi/notices.ts';
import { offline } from './fi/offline.ts';

/** Every message of the app in Finnish. */
export const fi = {
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
} satisfies Messages;
