import type { Shape } from '../../shape.ts';
import type { evidence as en } from '../en/evidence.ts';

export const evidence = {
  title: 'Evidencia',
  lead: 'Cómo se comportan las personas y las autoridades en el modelo: el valor de cada número, qué tan fundado está y por qué se eligió. Un escenario puede cambiar cualquiera.',
  caption: 'Parámetros de comportamiento',
  parameter: 'Parámetro',
  value: 'Valor',
  grade: 'Qué tan fundado',
  basis: 'Por qué este valor',
  estimates: 'Cifras publicadas que lo sostienen',
  acceptedLabel: 'Un escenario puede fijar',
  accepted: 'de {{low}} a {{high}}',
  pathLabel: 'Nombre en el archivo de escenario',
  sectionLabel: 'Sección del modelo',
  triangular: '{{central}}, entre {{low}} y {{high}}',
  normal: 'cerca de {{mean}}, con desviación de {{sd}}',
  lognormal: 'valor medio {{median}}, sesgado hacia arriba ({{sigma}})',
  oneOf: '{{value}} ({{chance}})',
} satisfies Shape<typeof en>;
