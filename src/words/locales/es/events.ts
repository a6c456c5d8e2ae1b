import type { events as en } from '../en/events.ts';
import type { Shape } from '../../shape.ts';

export const events = {
  'mayor-changed': { plain: 'Elección: cambia el partido en el ayuntamiento.' },
  'election-kept': { plain: 'Elección: sigue el mismo partido en el ayuntamiento.' },
  recession: {
    plain: 'Año malo: los migrantes envían menos que de costumbre.',
    full: 'Año malo: los migrantes envían {{change}} menos que de costumbre.',
  },
  boom: {
    plain: 'Año bueno: los migrantes envían más que de costumbre.',
    full: 'Año bueno: los migrantes envían {{change}} más que de costumbre.',
  },
  'partner-absent': { plain: 'Una contraparte no participa este año.', full: '{{partner}}: no participa este año.' },
  'partner-back': { plain: 'Una contraparte vuelve a participar.', full: '{{partner}}: vuelve a participar.' },
  'budget-exhausted': {
    plain: 'Se agota el presupuesto del año para la contraparte.',
    full: '{{partner}}: se agota el presupuesto del año.',
  },
  'claims-paid': {
    plain: 'El fondo de garantía responde por deudores que no pagaron.',
    full: 'El fondo de garantía cubre {{amount}} de deudores que no pagaron.',
  },
  'fund-exhausted': {
    plain: 'El fondo de garantía se agota; a los ahorradores no se les paga completo.',
    full: 'El fondo de garantía se agota; quedan sin pagar {{amount}} prometidos a los ahorradores.',
  },
  breach: {
    plain: 'El ayuntamiento gasta más que su techo.',
    full: 'El ayuntamiento gasta {{amount}} más que su techo.',
  },
  'project-abandoned': { plain: 'Se abandona una obra.', full: 'Se abandona una obra: {{what}}.' },
  'project-finished': { plain: 'Se termina una obra.', full: 'Se termina una obra: {{what}}.' },
  'scheme-ends': { plain: 'El esquema termina; desde ahora no hay contraparte.' },
  what: { sector: '{{sector}}', sectorAndPlace: '{{sector}}, {{locality}}', withAmount: '{{what}} ({{amount}})' },
} satisfies Shape<typeof en>;
