/** The shelf of evidence: defaults, their grades and sources. */
export const evidence = {
  title: 'Evidence',
  lead: 'How people and authorities behave in the model: each number’s default, how well it is founded, and why it was chosen. A scenario can replace any of them.',
  caption: 'Behaviour parameters',
  parameter: 'Parameter',
  value: 'Default',
  grade: 'How well founded',
  basis: 'Why this value',
  estimates: 'Published figures behind it',
  acceptedLabel: 'A scenario may set',
  accepted: '{{low}} to {{high}}',
  pathLabel: 'Name in a scenario file',
  sectionLabel: 'Section of the model',
  triangular: '{{central}}, between {{low}} and {{high}}',
  normal: 'about {{mean}}, give or take {{sd}}',
  lognormal: 'middle {{median}}, skewed upwards ({{sigma}})',
  oneOf: '{{value}} ({{chance}})',
};
