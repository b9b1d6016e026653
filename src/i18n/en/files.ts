import type { DoorFailure } from '#core/documents/openFile.ts';
import type { FileFaultReason } from '#core/documents/fault.ts';
import { backupFailures } from './backupFailures.ts';

/** Why a file was not opened. Reasons with a place or a number have a message of their own below. */
type Plain = Exclude<DoorFailure['reason'], 'too-new' | 'forbidden-key' | 'endless-number' | 'invalid'>;

const failures: { readonly [reason in Plain | 'unreadable' | 'no-door' | 'not-saved']: string } = {
  empty: 'The file is empty. Check that it was saved to the end, or choose another copy of it.',
  'too-large':
    'The file is larger than 20 MB, and Porras files are far smaller. Check that you chose the right one. A contact list opens in Good lead, under your own contacts.',
  'not-text':
    'This is not a text file, so it cannot be a Porras file. Choose a file that ends in .porras.json.',
  'not-json':
    'The file is not whole JSON. It may have been cut off on its way, or changed by another program. Try another copy of it. A contact list (CSV) opens in Good lead, under your own contacts.',
  'too-deep': 'The file is nested deeper than any Porras file. Choose a file that was saved from Porras.',
  'too-many-values':
    'The file holds far more than any Porras file. Choose a file that was saved from Porras.',
  'not-porras':
    'The file is sound, but it was not saved from Porras. Choose a file that ends in .porras.json.',
  'unknown-kind':
    'The file is from Porras, but of a kind that this Porras does not know. Reload the page to get the newest Porras, and open it again.',
  'never-a-file':
    'The file holds only Porras’s own note of when a record file was saved, and cannot be opened. Choose the record file itself.',
  'no-version':
    'The file does not say in which version of Porras it was saved, or says it wrongly. It may have been edited by hand. Try another copy of it.',
  unreadable:
    'The browser could not read the file. It may have been moved, renamed or locked by another program. Choose it again.',
  'no-door':
    'A part of Porras could not be loaded. Check the connection, reload the page and open the file again.',
  'not-saved':
    'The file is fine, but the browser could not store it. The reason stands at the top of the page. Make room or try again.',
};

/** What is wrong at one place of a file. `limit` is a number as text, or empty. */
const faults: { readonly [reason in FileFaultReason]: (limit: string) => string } = {
  missing: () => 'is missing',
  notText: () => 'should be text',
  notNumber: () => 'should be a number',
  notYesNo: () => 'should be true or false',
  notList: () => 'should be a list',
  notObject: () => 'should be a group of named values',
  notAChoice: () => 'is none of the values that are allowed here',
  wrongForm: () => 'is not written in the right form',
  tooLong: (limit) => `is longer than ${limit} characters`,
  tooShort: () => 'is empty',
  tooMany: (limit) => (limit === '' ? 'has too many items' : `has more than ${limit} items`),
  tooFew: (limit) => `has fewer than ${limit} items`,
  tooLow: (limit) => `is under ${limit}`,
  tooHigh: (limit) => `is over ${limit}`,
  notWhole: () => 'should be a whole number',
  notAsExpected: () => 'is not what is expected here',
  duplicateId: () => 'is the same as an earlier one',
  missingField: () => 'names a field that the file does not have',
  missingGroup: () => 'names a group that the file does not have',
  missingEvent: () => 'names a kind of event that the file does not have',
  missingTopic: () => 'names a topic that the file does not have',
  missingCondition: () => 'names a condition that the file does not have',
  missingCriterion: () => 'names a criterion that the file does not have',
  conditionCycle: () => 'leads back to itself, so nobody can say whether it is true',
  conditionTooDeep: () => 'nests conditions deeper than 20 levels',
  conditionTooLarge: () => 'has more parts than a condition may have',
  resultNotHere: () => 'asks about the result, which is not there yet at this place',
  wrongFieldType: () => 'names a field of another type',
  wrongValue: () => 'is a value that the field can never have',
  notADay: () => 'is not a day of the calendar',
  groupOfOtherSide: () => 'names a group of the other side',
  valueTwice: () => 'is named twice',
  rangeReversed: () => 'ends before it begins',
  rangesOverlap: () => 'overlaps an earlier range',
  clipReversed: () => 'has a lowest value above its highest',
  tooManyDecimals: () => 'has more than two decimals',
  sidesTooMuch: () => 'make more than 100 points together',
  limitsOrder: () => 'is not under the limit of the better grade or class',
  leavingAboveEntering: () => 'is over the limit for entering the same grade or class',
  stepsOrder: () => 'is not above the one before it',
  nothingCounted: () => 'names neither a count nor a last date',
  dateNeeded: () => 'needs a last date for its window or fading',
  estimateOrder: () => 'does not rise from low over likely to high',
  lastRuleMustHold: () => 'is the last rule, and asks something: it must hold for everybody',
  ownersMissing: () => 'takes turns among nobody',
  duplicateTrait: () => 'is the same as an earlier trait',
  duplicateField: () => 'is the same as an earlier field',
  duplicateEventKind: () => 'is the same as an earlier kind of event',
  duplicateValue: () => 'is the same as an earlier value',
  unknownTrait: () => 'names a trait that the file does not have',
  traitCycle: () => 'follows itself in a circle',
  companyFollowsContact: () => 'belongs to a company and follows a trait of a contact',
  noWeight: () => 'have no weight above zero',
  notRising: () => 'does not rise from 0 to 1',
  countOutOfBounds: () => 'counts events beyond what is allowed',
  ageOutOfBounds: () => 'holds ages beyond the days above',
};

/** The page *Files and data*, the view *Take away*, and every sentence about opening and saving files. */
export const files = {
  title: 'Files and data',
  lead: 'Everything stays in this browser. Save files to keep it safe and to take it elsewhere.',
  kb: (kilobytes: string) => `${kilobytes}\u00a0kB`,
  list: {
    title: 'Documents of this company',
    savedAt: (day: string, time: string) => `saved ${day} ${time}`,
    save: 'Save as a file',
    saveOf: (name: string) => `Save as a file: ${name}`,
    removeOf: (name: string) => `Remove: ${name}`,
    unreadable: 'could not be read',
    none: 'This company has no documents yet. Open a file, or begin from the start page.',
  },
  name: { label: 'Name of the company', placeholder: 'Your company' },
  open: {
    drop: 'Drop a file here',
    choose: 'Open a file',
    hint: 'A file that ends in .porras.json, or a backup, from this or another browser. It opens beside what is here and replaces nothing. A record file, and each company of a backup, is merged into its company. One file at a time.',
    reading: (name: string) => `Opening ${name}`,
    done: (title: string) => `${title} is open`,
    doneText: 'It lies beside the documents that were here, and is saved.',
    show: 'Show it',
    failed: (name: string) => `${name} was not opened`,
    kept: 'What was open is as it was.',
    close: 'Close',
    unknown: (count: number) =>
      count === 1
        ? 'The file holds one thing that this Porras does not know. It is kept and saved again with the file, and it changes nothing here:'
        : `The file holds ${count} things that this Porras does not know. They are kept and saved again with the file, and they change nothing here:`,
    andMore: (count: string) => `and ${count} more`,
    golden: {
      agree: (count: number) =>
        count === 1
          ? 'Its golden contact comes out just as the file says.'
          : `Its ${count} golden contacts come out just as the file says.`,
      differ: (differing: number, all: number) => {
        const why = 'The model may have been changed after that was written.';
        if (all === 1) return `Its golden contact does not come out as the file says. ${why}`;
        if (differing === all) return `None of its ${all} golden contacts comes out as the file says. ${why}`;
        const verb = differing === 1 ? 'does' : 'do';
        return `${differing} of its ${all} golden contacts ${verb} not come out as the file says. ${why}`;
      },
      unchecked: (count: number) =>
        count === 1
          ? 'Its golden contact was not checked: it would have taken too long.'
          : `Its ${count} golden contacts were not checked: it would have taken too long.`,
      what: {
        fit: 'fit points',
        behaviour: 'behaviour points',
        score: 'score',
        grade: 'grade',
        pair: 'fit and activity',
        qualified: 'qualified',
        routedBy: 'rule that routes',
        value: 'value',
      },
      qualified: { yes: 'yes', no: 'no', checkFirst: 'check first' },
      none: 'none',
      difference: (what: string, expected: string, found: string) => `${what} ${found}, expected ${expected}`,
    },
  },
  failures: { ...failures, ...backupFailures },
  tooNew: (version: string, ours: string) =>
    `The file was saved in a newer version (${version}) than this Porras can read (${ours}). Reload the page to get the newest Porras, and open it again.`,
  forbiddenKey: (place: string) =>
    `The file holds a name that programs use for other ends: ${place}. Files from Porras never do. If you trust the file, take the name out and open it again.`,
  endlessNumber: (place: string) =>
    `The file holds a number that is too large to calculate with: ${place}. Correct it and open the file again.`,
  invalid: (count: number) =>
    count === 1
      ? 'One thing in the file is not as it should be. Correct it, or try another copy of the file.'
      : `${count} things in the file are not as they should be. Correct them, or try another copy of the file.`,
  invalidFirst: 'The file is not as it should be. This is the first thing that is wrong:',
  faults,
  remove: {
    title: 'Remove this company',
    text: (count: number) =>
      count === 1
        ? 'Removes the company from this browser.'
        : `Removes the company and all its ${count} documents from this browser.`,
    button: 'Remove company',
    removed: (name: string) => `${name} was removed.`,
    removedCompany: (name: string, count: number) =>
      count === 1 ? `${name} was removed.` : `${name} was removed with all its ${count} documents.`,
    undo: 'Undo',
    until: 'You can undo this until you leave the page.',
    failed: (name: string) => `${name} could not be removed. Try again.`,
    home: 'To the start',
  },
  safe: {
    title: 'Keep it safe',
    clearing:
      'Clearing the browser’s data for this site erases everything here, and nobody can bring it back.',
    safari: 'Safari on a Mac, iPhone or iPad erases it after seven days in which you do not visit.',
    save: 'So save a file of what matters.',
    ask: 'Ask the browser to keep the data',
    kept: 'The browser keeps the data even when it runs short of space.',
    refused: 'The browser did not promise to keep the data. Save files of what matters.',
  },
  takeAway: {
    title: 'Take the model with you',
    lead: 'One file holds the whole model. It opens here or in another browser with nothing lost.',
    save: 'Save model file',
    fileName: (name: string, size: string) => `${name}, ${size}`,
    open: 'Open a model file',
    inside: 'What is in the file',
    criteria: (count: number): string => (count === 1 ? 'criterion' : 'criteria'),
    off: (count: number) => `${count} of them switched off`,
    allOn: 'all of them in use',
    limitsText: (a: string, b: string, c: string) => `A from ${a}, B from ${b}, C from ${c} points`,
    points: (total: string) => `${total} points at most`,
    sidesText: (fit: string, behaviour: string) => `fit ${fit}, behaviour ${behaviour}`,
    fadingNone: 'No criterion fades.',
    fadingText:
      'Points of one event by its age in days, ready for a system that can only look them up in a table.',
    fadingTitle: 'How points fade',
    curveShort: (points: string, days: string) => `${points} points, gone in ${days} days`,
    curveWindow: (points: string, days: string) => `${points} points, counted for ${days} days`,
    curveStays: (points: string, left: string, days: string) =>
      `${points} points, in the end ${left}, from ${days} days on`,
    matrixText: 'The grade comes from fit and activity together.',
    rulesText: 'The routing rules set the grade.',
    curveLong: 'too long for the file: computed again from points and days',
    more: 'More: the file as text',
    lines: (shown: string, all: string) => `The first ${shown} of ${all} lines.`,
    schema: 'JSON Schema of a model file',
    schemaText: 'For those who read the file with a program of their own:',
  },
};
