import type { debrief as en } from '../en/debrief.ts';
import type { Shape } from '../../shape.ts';

export const debrief = {
  title: 'Cierre: {{exercise}}',
  started: 'Clase {{code}}, iniciada el {{date}}',
  movesTitle: 'Cómo se movieron las palancas',
  notMoved: 'nadie la movió.',
  moved_one: 'la movió un equipo (cambios: {{times}}).',
  moved_other: 'la movieron {{teams}} equipos (cambios: {{times}}).',
  lever: '{{lever}}: {{value}}',
  change: '{{lever}}, de {{from}} a {{to}}',
  move: 'Minuto {{minutes}} · {{changes}}',
  moreMoves_one: 'Un cambio anterior está en el libro de Excel.',
  moreMoves_other: '{{number}} cambios anteriores están en el libro de Excel.',
  questions: 'Preguntas para la sala',
  lookFor: 'En qué fijarse',
  teams: 'Equipo por equipo',
  asStarted: 'El diseño del inicio, sin cambios.',
  open: 'Abrir este diseño con todos sus resultados',
  passport: 'Su pasaporte:',
  moves: 'Sus cambios',
  years: 'Sus años',
  take: {
    xlsx: 'Todo en un libro de Excel: equipos, diseños, cifras, cambios y años',
    csv: 'Lo mismo en una sola tabla (CSV)',
    json: 'Lo mismo para programas (JSON)',
  },
} satisfies Shape<typeof en>;
