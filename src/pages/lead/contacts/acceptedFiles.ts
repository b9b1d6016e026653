/** What the file chooser offers. Workbooks too, so that choosing one tells how to save it as CSV. */
export const acceptedFiles =
  '.csv,.tsv,.tab,.txt,.xlsx,.xls,.ods,text/csv,text/tab-separated-values,text/plain';
