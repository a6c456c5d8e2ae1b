import type { Shape } from '../../shape.ts';
import type { joining as en } from '../en/joining.ts';

export const joining = {
  title: 'Para participar, escriba el código de la clase',
  advice:
    'En esta red puede leerlo todo. Para participar, escriba el código de la clase. Lo que escribió aquí no se guardó; los diseños se guardan en la computadora de quien dirige la clase.',
  link: 'Escribir el código de la clase',
} satisfies Shape<typeof en>;
