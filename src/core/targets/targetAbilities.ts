import type { TargetSystem } from '../design/target.ts';
import type { TargetAbilities } from './abilities.ts';

const noCaps = { criterion: false, group: false, side: false, total: false };

/** What systems that add points up have in common, until their own lines say otherwise. */
const adding = {
  scores: 'points',
  ageing: 'takenBack',
  windowWithFading: true,
  rows: 'addUp',
  conditions: 'any',
  caps: noCaps,
  grid: null,
  isPairOnly: false,
  gradesByLimits: false,
  rollUp: 'any',
  scoresCompanyEvents: false,
} as const satisfies Partial<TargetAbilities>;

/**
 * Lead scores: limits in four layers, so that a rule gives its points at most so many times; linear decay by a share of
 * the points a month, or a time frame, never both in a group of events; grid A1 to C3; a company is scored by what its
 * contacts do (H4, H6, H7, H8, H10, H11, H13). HubSpot's pages *Build lead scores* and *Understand the lead scoring
 * tool*.
 */
const hubspot: TargetAbilities = {
  ...adding,
  documentation: { address: 'https://knowledge.hubspot.com/scoring/build-lead-scores', year: 2025 },
  ageing: 'monthly',
  windowWithFading: false,
  counting: ['every', 'once', 'most'],
  rows: 'best',
  caps: { criterion: true, group: true, side: true, total: true },
  gate: 'list',
  grid: { fit: 3, activity: 3 },
  gradesByLimits: true,
  rollUp: ['cappedSum'],
  scoresCompanyEvents: true,
};

/**
 * Account Engagement: what is done adds to one score, every time or the first time, and automation rules add or take
 * away; a grade beside it starts at D and moves by thirds (S2, S3). Salesforce's page *Scoring baseline* and its
 * Trailhead unit *Use scoring*.
 */
const salesforce: TargetAbilities = {
  ...adding,
  documentation: {
    address: 'https://help.salesforce.com/apex/HTViewHelpDoc?id=mktg.pardot_leadqual_scoring_baseline.htm',
    year: null,
  },
  counting: ['every', 'once'],
  gate: 'list',
};

/**
 * Profile A to D and engagement 1 to 4: for each field or behaviour a weight, and 0 to 100 points of it by the value, or
 * by the row of frequency and time frame that fits. So a weight is a cap; but weights need not total 100 %, so a side has
 * none (E1, E2). Oracle's pages *Configuring profile criteria* and *Configuring engagement criteria*.
 */
const eloqua: TargetAbilities = {
  ...adding,
  documentation: {
    address:
      'https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/Help/LeadScoring/Tasks/ConfiguringEngagementCriteria.htm',
    year: null,
  },
  scores: 'shares',
  ageing: 'window',
  counting: null,
  rows: 'best',
  conditions: 'oneField',
  caps: { criterion: true, group: false, side: false, total: true },
  gate: 'list',
  isPairOnly: true,
  gradesByLimits: true,
};

/**
 * The flow step adds, takes away or sets (+5, -5, =5, =-5); the smart campaign around it lets each person through once,
 * every time, or once in a period (M1). Adobe's pages *Change Score* and *Edit qualification rules in a smart campaign*.
 */
const marketo: TargetAbilities = {
  ...adding,
  documentation: {
    address:
      'https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/core-marketo-concepts/smart-campaigns/flow-actions/change-score',
    year: null,
  },
  counting: ['every', 'once', 'day'],
  gate: 'setScore',
};

/**
 * Customer Insights - Journeys: points, also below 0, for a condition with a volume (at least five) and a time frame (in
 * the last 28 days), in up to 40 groups; conditions say whom the model scores at all; grades by ranges of the score.
 * Microsoft's page *Create scoring models*.
 */
const dynamics: TargetAbilities = {
  ...adding,
  documentation: {
    address:
      'https://github.com/MicrosoftDocs/customer-insights/blob/main/ci-docs/journeys/real-time-marketing-create-lead-scoring-model.md',
    year: 2024,
  },
  ageing: 'window',
  counting: ['once'],
  gate: 'audience',
  gradesByLimits: true,
};

/**
 * Point actions change one total up or down, the first time or, where *Is repeatable* is chosen, every time; a company has
 * a score of its own. Mautic's page *Points*.
 */
const mautic: TargetAbilities = {
  ...adding,
  documentation: {
    address: 'https://github.com/mautic/user-documentation/blob/5.x/docs/points/points.rst',
    year: null,
  },
  counting: ['every', 'once'],
  gate: 'minusPoints',
  rollUp: 'own',
};

/**
 * Predictive lead scoring: a probability by naive Bayes, learned from deals that were won and lost, over the variables
 * that are switched on; assignment rules then filter by it (O1, O2). Odoo's page *Assign leads with predictive lead
 * scoring*.
 */
const odoo: TargetAbilities = {
  ...adding,
  documentation: {
    address:
      'https://github.com/odoo/documentation/blob/0b9ff1572a1a61bef547493564df454912292ff3/content/applications/sales/crm/track_leads/lead_scoring.rst',
    year: null,
  },
  scores: 'learned',
  counting: ['every'],
  gate: 'list',
};

/** What each system knows (`DE-11`). Section d of the reference names the sources: H, S, E, M, D, X and O. */
export const targetAbilities: {
  readonly [target in Exclude<TargetSystem, 'none'>]: TargetAbilities;
} = { hubspot, salesforce, eloqua, marketo, dynamics, mautic, odoo };
