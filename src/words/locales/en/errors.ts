/** Error pages: what happened and what to do. Keys are HTTP statuses. */
export const errors = {
  eyebrow: 'Error {{status}}',
  found: 'What to correct',
  home: 'First page',
  scenarios: 'Ready scenarios',
  count_one: '{{count}} problem',
  count_other: '{{count}} problems',
  400: {
    title: 'The request could not be read',
    advice: 'Something in the address or the form is malformed. Go back and send it again.',
  },
  403: {
    title: 'This form has expired',
    advice:
      'It was opened too long ago, in another browser, or cookies are switched off. Go back, reload the page and send it again: what you typed is still in the form.',
  },
  404: {
    title: 'There is no page at this address',
    advice:
      'The address may be mistyped, or the scenario may have another name. The list of ready scenarios shows what there is.',
  },
  405: {
    title: 'This address does not take that kind of request',
    advice: 'Pages are read with GET, and forms are sent with POST to the address that the form names.',
  },
  413: {
    title: 'That is too much at once',
    advice: 'The form or file is larger than this application reads. Send a smaller one.',
  },
  422: {
    title: 'Some of what was given cannot be used',
    advice: 'Each problem is named below with what would be accepted. Everything else was understood.',
  },
  429: {
    title: 'Too many requests in a short time',
    advice: 'Wait a minute and try again. Nothing was lost.',
  },
  500: {
    title: 'Something went wrong on our side',
    advice: 'The error has been written to the log. Try again; if it comes back, tell whoever runs this server.',
  },
  503: {
    title: 'The answer took too long',
    advice: 'The run was stopped. Try again with fewer futures or a shorter horizon.',
  },
};
