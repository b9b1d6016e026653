/** The profiling notice. */
export const notice = {
  title: (model: string) => `Profiling notice: ${model}`,
  general:
    'Lead scoring profiles people: it evaluates from personal data how likely a person is to be interested in buying (GDPR, Article 4(4)).',
  what: 'What is scored',
  whatText:
    'Contacts at companies that may become customers get points from 0 to 100 and a grade from A to D. The points put leads in the order in which sales works on them, and tell what information marketing sends.',
  controller: 'Controller',
  contact: 'Contact in matters of data protection',
  data: 'From what data',
  dataText: 'The model reads these and nothing else.',
  ofPerson: 'About the person',
  ofCompany: 'About the company',
  events: 'What the person has done',
  colleagues: 'The events of colleagues at the same company count too.',
  source: 'Where the data comes from depends on the systems in use.',
  sourceBlank: 'Sources of the data',
  nothing: 'Nothing.',
  field: 'Field',
  kind: 'What is stored',
  about: 'What it is about',
  basis: 'On what basis',
  basisText:
    'The controller writes here the legal basis (GDPR, Article 6), and where it is a legitimate interest, how it was weighed.',
  basisBlank: 'Legal basis',
  how: 'How the points work',
  howText: (fit: string, behaviour: string) =>
    `What the person and the company are gives at most ${fit} points, what the person has done at most ${behaviour}. The sum is cut at 0 and 100. A value that is not known is neither good nor bad unless the model says so. Every point can be explained: which criterion gave it, from what, and when. These are the criteria:`,
  gates: 'These decide whatever the points say:',
  who: 'Who decides',
  whoText:
    'The points do not decide about anybody. A human in sales or marketing looks at the lead and decides whether and how to make contact, and may act against the grade. The grade affects the order of work and which messages are sent.',
  articles:
    'GDPR, Article 22 concerns decisions based solely on automated processing that have legal or similarly significant effects. This model is meant to be used so that it makes no such decisions. The controller checks that it is used so.',
  long: 'How long things count',
  longText: 'What the person has done loses its value with time:',
  counts: (name: string, time: string) => `${name}: ${time}`,
  days: (days: string) => `counts for ${days} days`,
  noEnd: 'no time limit',
  keptBlank: 'How long the data itself is kept',
  where: 'Where the data is',
  whereText:
    'The model is designed in Porras, which runs in the browser and sends nothing to a server. Contact lists opened in it are in the memory of the browser for that visit only.',
  target: (system: string) => `In use the points are computed in ${system}, under the terms of that system.`,
  noTarget: 'In which system the points are computed in use has not been decided yet.',
  receivers: 'Systems, processors and countries',
  rights: 'How to object',
  rightsList: {
    object:
      'Everybody may object to profiling. Profiling for direct marketing ends when the person objects to it, and no reason is needed (GDPR, Article 21).',
    access: 'Everybody may ask what is known of them, what points they have and why.',
    rectify: 'Wrong data is corrected, and data is erased when there is no longer a ground for it.',
    complain:
      'Everybody may complain to the supervisory authority, in Finland the Data Protection Ombudsman.',
  },
  objectTo: 'Objections and requests go to',
  disclaimer: 'This notice is general information made from the model. It is not legal advice.',
};
