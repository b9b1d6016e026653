/**
 * What a dimension or a practice may be called in documents: letters, digits and hyphens, a letter first, at most 60.
 * The three keys that the door refuses (`EX-34`) are none.
 */
export const questionId = /^(?!constructor$|prototype$)[A-Za-z][A-Za-z0-9-]{0,59}$/;

/** How a review names a question that has an answer: a ladder or a practice. */
export const askedQuestion = /^(?:ladder|practice):(?!constructor$|prototype$)[A-Za-z][A-Za-z0-9-]{0,59}$/;

/** What a document may be called (`EX-38`). */
export const documentIdForm = /^[A-Za-z0-9_-]{1,40}$/;
