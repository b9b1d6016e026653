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
 * Lead scores: limits in four layers, so that a rule gives its points at most so many times; decay by a share of the
 * points a month or a time frame; grid A1 to C3 (H4, H6, H7, H8, H10, H11, H13).
 */
const hubspot: TargetAbilities = {
  ...adding,
  documentation: { address: 'https://knowledge.hubspot.com/scoring/build-lead-scores', year: null },
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

/** Account Engagement: what is done adds to one score, every time or the first time; a grade beside it moves by thirds. */
const salesforce: TargetAbilities = {
  ...adding,
  documentation: {
    address: 'https://help.salesforce.com/apex/HTViewHelpDoc?id=mktg.pardot_leadqual_scoring_baseline.htm',
    year: null,
  },
  counting: ['every', 'once'],
  gate: 'list',
};

/** Profile and engagement: a weight for each criterion, 0 to 100 points of it, the best row of frequency and recency. */
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
  caps: { criterion: true, group: false, side: true, total: true },
  gate: 'list',
  isPairOnly: true,
  gradesByLimits: true,
};

/** The flow step *Change Score* (+5, -5, =5), run once, every time, or once in a period. */
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

/** Customer Insights - Journeys: points, also below 0, for a condition with a volume and a time frame; grades by ranges. */
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

/** Point actions change a total, every time or only the first time; a company has a score of its own. */
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

/** Predictive lead scoring: a probability learned from deals that were won and lost. */
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
