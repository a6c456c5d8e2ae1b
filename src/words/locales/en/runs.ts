/** Runs that take long: watched, cancelled, kept. */
export const runs = {
  title: 'Playing {{draws}} possible futures',
  of: '{{title}}, seed {{seed}}',
  played: '{{played}} of {{draws}} futures played.',
  state: {
    waiting: 'Waiting in line: other long runs come first.',
    done: 'All futures are played.',
    failed: 'The run could not be finished.',
    stopped: 'The run was stopped.',
  },
  left: {
    moment: 'Nearly there.',
    seconds: 'About {{count}} seconds left.',
    minutes_one: 'About a minute left.',
    minutes_other: 'About {{count}} minutes left.',
  },
  stays:
    'The result appears on this page, at this address, as soon as it is there. You may close the page and come back: the run goes on without you, and its result is kept. Only a run that nobody has looked at for ten minutes is stopped.',
  others_one: 'One other person waits for the same result.',
  others_other: '{{count}} others wait for the same result.',
  cancel: 'Cancel the run',
  look: 'Look whether it is there',
  fewer: 'The same with {{draws}} futures, at once',
  again: 'Start it again',
  cancelled: {
    title: 'The run was stopped',
    text: 'Nothing of it is kept. It can be started again at any time, and gives the same figures.',
  },
  load: {
    title: 'Runs on this server',
    playing_one: 'One run is being played now.',
    playing_other: '{{count}} runs are being played now.',
    waiting_one: 'One waits in line.',
    waiting_other: '{{count}} wait in line.',
    kept_one: 'One result is kept (at most {{most}}), {{megabytes}} of at most {{mostMegabytes}} megabytes.',
    kept_other: '{{count}} results are kept (at most {{most}}), {{megabytes}} of at most {{mostMegabytes}} megabytes.',
    private: 'Which designs they are is known only to those who have their addresses.',
  },
  full: {
    title: 'Too many long runs at once',
    advice:
      'Other readers’ runs stand in line already, and no more can be let in. Try again in about {{seconds}} seconds, or ask for fewer futures: up to 5,000 are played beside the long ones.',
  },
  stopped: {
    title: 'The run was stopped before its end',
    advice:
      'The server is being restarted, or the run was cancelled. Ask again in about {{seconds}} seconds; the figures will be the same.',
  },
  othersOnly: {
    title: 'You no longer wait for this run',
    text: 'It goes on for somebody else who waits for the same result. Nothing is lost: the result will be there for you too.',
  },
};
