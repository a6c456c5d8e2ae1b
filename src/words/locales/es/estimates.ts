import type { EvidenceText } from '../../../evidence/records.ts';

/** Cifras, lugares, páginas y lagunas de la evidencia, por su texto en inglés. */
export const estimates = {
  'Yearly series of single corridors, long enough to tell how long shocks last: not found.':
    'Series anuales de un solo corredor, lo bastante largas para saber cuánto dura un golpe: no se hallaron.',
  'concentration on one host country raises volatility (72 countries; direction only)':
    'depender de un solo país de destino aumenta la variación (72 países; solo el sentido)',
  '72 countries': '72 países',
  'not stated': 'no se indica',
  'remittances move with the home cycle in most countries (direction only)':
    'en la mayoría de los países las remesas siguen el ciclo del país de origen (solo el sentido)',
  'developing countries': 'países en desarrollo',
  'growth of 8.9, 9.7, 5.0, −0.9, 10.6, 9.0, 1.2 and 5.8 % in eight years: standard deviation 4.2 points':
    'crecimiento de 8.9, 9.7, 5.0, −0.9, 10.6, 9.0, 1.2 y 5.8 % en ocho años: desviación estándar de 4.2 puntos',
  'low- and middle-income countries together': 'países de ingreso bajo y medio en conjunto',
  'series by region; the deviation is computed': 'series por región; la desviación es un cálculo',
  'Yearly series of single corridors: not found; use your own if you have one.':
    'Series anuales de un solo corredor: no se hallaron; use la suya si la tiene.',
  'How fast remittances fall with the years spent abroad: the direction was found, a yearly rate was not.':
    'Con qué rapidez bajan las remesas con los años fuera: se halló el sentido, no una tasa anual.',
  'Latin America and the Caribbean': 'América Latina y el Caribe',
  'South Asia': 'Asia meridional',
  'East Asia and the Pacific, without China': 'Asia oriental y el Pacífico, sin China',
  'Middle East and North Africa': 'Medio Oriente y norte de África',
  'Sub-Saharan Africa': 'África subsahariana',
  'Europe and Central Asia': 'Europa y Asia central',
  'world average 6.18 %; digital 4.84 %, banks 11.48 %, Sub-Saharan Africa 7.39 %, South Asia 5.44 %':
    'promedio mundial 6.18 %; digital 4.84 %, bancos 11.48 %, África subsahariana 7.39 %, Asia meridional 5.44 %',
  world: 'mundo',
  'issue 47, third quarter of 2023': 'número 47, tercer trimestre de 2023',
  'target: below 3 %, and no corridor above 5 %, by 2030':
    'meta: menos de 3 %, y ningún corredor arriba de 5 %, para 2030',
  'target 10.c': 'meta 10.c',
  'Prices of single corridors, such as United States to Mexico or Italy to Senegal: not found.':
    'Precios de un solo corredor, como Estados Unidos a México o Italia a Senegal: no se hallaron.',
  'digital services': 'servicios digitales',
  banks: 'bancos',
  'to Sub-Saharan Africa': 'hacia África subsahariana',
  'to South Asia': 'hacia Asia meridional',
  'the world’s target (SDG 10.c)': 'la meta mundial (ODS 10.c)',
  'response rate 1.79 % without a match, 2.07 % at 1:1': 'respondió el 1.79 % sin contraparte y el 2.07 % con 1:1',
  'United States': 'Estados Unidos',
  'Table 2A': 'tabla 2A',
  'take-up 0 % without a match, 6.9 % at 1:1': 'adopción de 0 % sin contraparte y de 6.9 % con 1:1',
  'Salvadorans in Washington, D.C.': 'salvadoreños en Washington, D. C.',
  'introduction, from memory': 'introducción, de memoria',
  'A scheme that put a match for clubs’ giving to a randomised test: not found.':
    'Un esquema que sometiera la contraparte de los clubes a un experimento: no se halló.',
  'response rate 2.07, 2.26, 2.27 % at 1:1, 2:1, 3:1': 'respondió el 2.07, 2.26 y 2.27 % con 1:1, 2:1 y 3:1',
  'take-up is highest at 3:1, then 1:1, then no match':
    'la adopción es mayor con 3:1, luego con 1:1 y luego sin contraparte',
  'take-up 6.9 % at 1:1, 18.5 % at 3:1': 'adopción de 6.9 % con 1:1 y de 18.5 % con 3:1',
  'A scheme that put the ratio of a match for clubs’ giving to a randomised test: not found.':
    'Un esquema que sometiera la proporción de la contraparte de los clubes a un experimento: no se halló.',
  'gift if giving 45.5, 45.1, 45.3, 41.3 dollars at none, 1:1, 2:1, 3:1':
    'donativo de quien dona: 45.5, 45.1, 45.3 y 41.3 dólares sin contraparte, con 1:1, 2:1 y 3:1',
  'a linear match partly crowds out gifts (direction only)':
    'una contraparte lineal desplaza en parte los donativos (solo el sentido)',
  Germany: 'Alemania',
  abstract: 'resumen',
  'participation falls after the match ends (direction; size not found)':
    'la participación baja cuando la contraparte termina (sentido; tamaño no hallado)',
  Zurich: 'Zúrich',
  'By how much giving falls after a match: not found.': 'Cuánto se deja de aportar tras una contraparte: no se halló.',
  'What a seal of good management does to migrants’ trust or giving: not found.':
    'Qué efecto tiene un sello de buena gestión en la confianza o las aportaciones de los migrantes: no se halló.',
  '0.17 % of remittances (36 million over about 21.3 thousand million dollars; computed)':
    '0.17 % de las remesas (36 millones sobre unos 21.3 mil millones de dólares; cálculo)',
  Mexico: 'México',
  release: 'comunicado',
  'remittances a little over 21 thousand million dollars': 'remesas de poco más de 21 mil millones de dólares',
  'How many members pay, and how much each pays in a year: not found.':
    'Cuántos miembros pagan y cuánto paga cada uno al año: no se halló.',
  '4 % (El Salvador) to 57 % (Ethiopia); Mexico 16 %': 'de 4 % (El Salvador) a 57 % (Etiopía); México 16 %',
  'migrants in the United States': 'migrantes en Estados Unidos',
  survey: 'encuesta',
  'about 9 %': 'cerca de 9 %',
  'Latin American remitters in the United States': 'latinoamericanos que envían desde Estados Unidos',
  'mean of the survey': 'media de la encuesta',
  'Dominican Republic': 'República Dominicana',
  'El Salvador': 'El Salvador',
  Bolivia: 'Bolivia',
  Paraguay: 'Paraguay',
  Ghana: 'Ghana',
  Nigeria: 'Nigeria',
  India: 'India',
  Ethiopia: 'Etiopía',
  'Latin America together': 'América Latina en conjunto',
  '0.03': '0.03',
  'consumer products, many places': 'productos de consumo, muchos lugares',
  'from memory': 'de memoria',
  'How courses for migrants and families spread from person to person: not found.':
    'Cómo se difunden de persona a persona los cursos para migrantes y familias: no se halló.',
  '0.38': '0.38',
  'under 40 % with sizeable cash': 'menos de 40 % con un pago considerable',
  'Mexico City': 'Ciudad de México',
  'about 18 % without cash': 'cerca de 18 % sin pago',
  'Attendance in the trials with migrants in New Zealand, Singapore, the Philippines and Qatar: not found.':
    'Asistencia en los experimentos con migrantes en Nueva Zelanda, Singapur, Filipinas y Catar: no se halló.',
  '76–91 % of those invited': '76–91 % de los invitados',
  'East Java, Indonesia': 'Java Oriental, Indonesia',
  'effects negligible 20 months or more after training': 'efectos insignificantes 20 meses o más después del curso',
  '201 studies': '201 estudios',
  'a quarter to a third of the gain in knowledge left after about 8 months':
    'tras unos 8 meses queda entre un cuarto y un tercio de lo aprendido',
  'savings +34.5 % after 13–17 months, the largest found': 'ahorro +34.5 % después de 13–17 meses, lo más que se halló',
  'Keralites in Doha, Qatar': 'migrantes de Kerala en Doha, Catar',
  'university report': 'nota de la universidad',
  'no effect on household savings': 'ningún efecto en el ahorro del hogar',
  Philippines: 'Filipinas',
  'negative effect on own reported savings (size not found)':
    'efecto negativo en el ahorro propio declarado (tamaño no hallado)',
  Singapore: 'Singapur',
  'large effect on savings when both sides are trained (size not found)':
    'efecto grande en el ahorro cuando se capacita a ambos lados (tamaño no hallado)',
  'Sizes and standard errors in the Indonesian and Singaporean trials: not found.':
    'Tamaños y errores estándar de los experimentos de Indonesia y Singapur: no se hallaron.',
  'both sides before family alone before migrant alone (order only)':
    'primero ambos lados, luego solo la familia, luego solo el migrante (solo el orden)',
  'The size of each arm’s effect in the Indonesian trial, and its standard error: not found.':
    'El tamaño del efecto en cada grupo del experimento de Indonesia y su error estándar: no se hallaron.',
  'no impact on the remaining family': 'ningún efecto en la familia que se quedó',
  'no complementarity of education and products': 'educación y productos no se complementan',
  'education works best when combined with concrete products (no figure)':
    'la educación funciona mejor junto con productos concretos (sin cifra)',
  'several countries': 'varios países',
  'no increase in amount or frequency': 'no aumentan ni el monto ni la frecuencia',
  'no significant change in amount or frequency': 'sin cambio significativo en monto o frecuencia',
  'New Zealand and Australia': 'Nueva Zelanda y Australia',
  'no effect on remittances': 'ningún efecto en las remesas',
  '+13.2 % (small sample)': '+13.2 % (muestra pequeña)',
  'mean 60.40 dollars, median about 23 dollars a person':
    'media de 60.40 dólares, mediana de unos 23 dólares por persona',
  'trials in 33 countries': 'experimentos en 33 países',
  'Cost for each migrant trained in a programme for migrants: not found.':
    'Costo por migrante capacitado en un programa para migrantes: no se halló.',
  '1–3 usual; 0.3–1 in field lotteries': '1–3 es lo usual; 0.3–1 en loterías de campo',
  several: 'varios',
  'insurance raises investment significantly (direction)':
    'el seguro aumenta la inversión de forma significativa (sentido)',
  'about +13 % of farm spending': 'cerca de +13 % del gasto agrícola',
  'about +16–20 % of the insured crop': 'cerca de +16–20 % del cultivo asegurado',
  China: 'China',
  'The share of migrants who would invest if a guarantee were offered: not found.':
    'La parte de los migrantes que invertiría si se ofreciera una garantía: no se halló.',
  'a diaspora bond failed for want of trust in the guarantor (no figure)':
    'un bono para la diáspora fracasó por falta de confianza en quien garantizaba (sin cifra)',
  'How far migrants believe a local authority’s guarantee: not found.':
    'Cuánto creen los migrantes en la garantía de una autoridad local: no se halló.',
  '4 of 1,000 million rupees sold (0.4 %)': 'se vendieron 4 de 1,000 millones de rupias (0.4 %)',
  Nepal: 'Nepal',
  '81.7 of 250 million rupees sold (33 %)': 'se vendieron 81.7 de 250 millones de rupias (33 %)',
  '0.12 at the lower end': '0.12 en el extremo inferior',
  'Basel II, internal ratings': 'Basilea II, calificaciones internas',
  '2 % to productive investment': '2 % a inversión productiva',
  Morocco: 'Marruecos',
  press: 'prensa',
  '0.4 % of households name it as the main use': 'el 0.4 % de los hogares lo menciona como uso principal',
  'household survey, in the press': 'encuesta de hogares, en la prensa',
  '6.3 % to employment or business': '6.3 % a empleo o negocio',
  'study of the central bank and partners, in the press': 'estudio del banco central y otros, en la prensa',
  '1.1 % to business': '1.1 % a negocios',
  'study of the central bank': 'estudio del banco central',
  '5.5 % to other investment': '5.5 % a otras inversiones',
  'West African Economic and Monetary Union': 'Unión Económica y Monetaria de África Occidental',
  'press report of the central bank’s survey': 'nota de prensa sobre la encuesta del banco central',
  'Use shares for Ecuador, Tunisia, Serbia, Moldova, Kyrgyzstan, Ghana and Jamaica: not found.':
    'Partes por uso en Ecuador, Túnez, Serbia, Moldavia, Kirguistán, Ghana y Jamaica: no se hallaron.',
  'cumulative default 1.75 % (1999–2011) and 2.4 % (1999–2017)':
    'incumplimiento acumulado de 1.75 % (1999–2011) y 2.4 % (1999–2017)',
  '74 countries': '74 países',
  'exit of small firms of all ages 8.3 % a year': 'cierra cada año el 8.3 % de las pequeñas empresas de toda edad',
  '12 developing countries': '12 países en desarrollo',
  'abstract of the working paper': 'resumen del documento de trabajo',
  'being guaranteed adds 1 point of arrears after 12 months and about 2 after 24':
    'estar garantizado suma 1 punto de morosidad a los 12 meses y unos 2 a los 24',
  Chile: 'Chile',
  'Repayment or default of Senegal’s FAISE, Morocco’s MDM Invest, Lebanon’s Kafalat, Senegal’s FONGIP and PhilGuarantee: not found.':
    'Pago o incumplimiento de FAISE y FONGIP de Senegal, MDM Invest de Marruecos, Kafalat de Líbano y PhilGuarantee: no se hallaron.',
  'Survival of firms of returned migrants: not found.':
    'Supervivencia de las empresas de migrantes que regresaron: no se halló.',
  '45 % of senior and 75 % of subordinated claims': '45 % de los créditos preferentes y 75 % de los subordinados',
  'Losses of loans to migrants’ firms or cooperatives: not found.':
    'Pérdidas de los préstamos a empresas o cooperativas de migrantes: no se hallaron.',
  'up to 50 % of the loss of principal': 'hasta 50 % de la pérdida de capital',
  '70 % of short and 80 % of long loans': '70 % de los préstamos a corto plazo y 80 % de los de largo plazo',
  'authors’ slides': 'diapositivas de los autores',
  '75 % (Basic) and 90 % (Innovative) of loan and interest':
    '75 % (Basic) y 90 % (Innovative) del préstamo y los intereses',
  Lebanon: 'Líbano',
  'programme pages': 'páginas del programa',
  'typically up to 50 % of a portfolio': 'por lo común, hasta 50 % de una cartera',
  'European Investment Bank': 'Banco Europeo de Inversiones',
  'product page': 'página del producto',
  'The median cover of the 76 schemes surveyed for the World Bank: the table was not read.':
    'La cobertura mediana de los 76 esquemas encuestados para el Banco Mundial: no se leyó la tabla.',
  'yearly premiums: BBB 0.8 %, BB 2.0 %, B or start-up 3.8 % of what is guaranteed':
    'primas anuales: BBB 0.8 %, BB 2.0 %, B o empresa nueva 3.8 % de lo garantizado',
  'European Union': 'Unión Europea',
  'safe-harbour table, from memory': 'tabla de puerto seguro, de memoria',
  'fees came to 0.43 % of the credit made available (10 over 2,300 million dollars; computed)':
    'las comisiones fueron 0.43 % del crédito ofrecido (10 sobre 2,300 millones de dólares; cálculo)',
  computed: 'cálculo',
  'Fee levels in the World Bank’s surveys of guarantee schemes: not found.':
    'Nivel de las comisiones en las encuestas del Banco Mundial sobre garantías: no se halló.',
  'may guarantee up to ten times its capital of 80 million dollars':
    'puede garantizar hasta diez veces su capital de 80 millones de dólares',
  'practitioners’ rule: 5 to 10 times, losses of 5 % at most':
    'regla de quienes operan fondos: de 5 a 10 veces, pérdidas de 5 % a lo más',
  'Leverage that diaspora guarantee funds reached in practice: not found.':
    'Apalancamiento que alcanzaron en la práctica los fondos de garantía para la diáspora: no se halló.',
  '75 of 100 proposals executed': 'se ejecutaron 75 de 100 propuestas',
  'Guanajuato, Mexico': 'Guanajuato, México',
  'second hand': 'de segunda mano',
  '30 of 35 proposals eligible (86 %)': '30 de 35 propuestas elegibles (86 %)',
  Moldova: 'Moldavia',
  'The share of proposals rejected in Mexico’s national programme: not found.':
    'La parte de las propuestas rechazadas en el programa nacional de México: no se halló.',
  'one third of started projects never completed': 'un tercio de las obras iniciadas nunca se terminó',
  'The share of co-funded migrants’ projects that are never completed: not found.':
    'La parte de las obras cofinanciadas por migrantes que nunca se termina: no se halló.',
  'The share of local projects dropped after a change of mayor: not found.':
    'La parte de las obras locales que se abandona tras un cambio de alcalde: no se halló.',
  '24 % of spending missing': 'faltaba el 24 % del gasto',
  Indonesia: 'Indonesia',
  'a certain audit takes 8 points off (of 24, a third)':
    'una auditoría segura lo reduce en 8 puntos (de 24, un tercio)',
  'standard buildings up to 24 % over cost': 'edificios usuales, hasta 24 % por encima del costo',
  'United Kingdom': 'Reino Unido',
  'table of upper bounds': 'tabla de cotas superiores',
  'standard civil works up to 44 % over cost': 'obras civiles usuales, hasta 44 % por encima del costo',
  'The share of upkeep that towns pay for works of matching schemes: not found.':
    'La parte del mantenimiento que los municipios pagan por obras con contraparte: no se halló.',
  'roads 2 %, water and sanitation 3 % of replacement cost a year':
    'caminos 2 %, agua y saneamiento 3 % del costo de reposición al año',
  'rural health centres 0.27–0.71 of investment a year, staff included':
    'centros de salud rurales, 0.27–0.71 de la inversión al año, con personal',
  'missing spending down by 8 points when an audit is certain':
    'el gasto que falta baja 8 puntos cuando la auditoría es segura',
  '8 points of the 24 % missing: a third (computed)': '8 puntos del 24 % que faltaba: un tercio (cálculo)',
  'the 24 % from memory': 'el 24 %, de memoria',
  'having been audited lowers corruption by 8 %': 'haber sido auditado reduce la corrupción en 8 %',
  Brazil: 'Brasil',
  'What a seal of good management does to leakage, to migrants’ trust or to their giving: not found.':
    'Qué efecto tiene un sello de buena gestión en el dinero que se pierde, en la confianza de los migrantes o en sus aportaciones: no se halló.',
  'Maintenance and rejection rates of the Mexican programme: not found.':
    'Tasas de mantenimiento y de rechazo del programa mexicano: no se hallaron.',
  'Upkeep paid for works of matching schemes: not found.':
    'Mantenimiento pagado por obras de esquemas con contraparte: no se halló.',
  roads: 'caminos',
  'water and sanitation': 'agua y saneamiento',
  clinics: 'clínicas',
  '64 % survive the first year': 'el 64 % sobrevive el primer año',
  'press reports': 'notas de prensa',
  'Survival of firms founded by returned migrants, or of firms that a scheme supported: not found.':
    'Supervivencia de empresas fundadas por migrantes que regresaron, o apoyadas por un esquema: no se halló.',
  '30 % survive five years': 'el 30 % sobrevive cinco años',
  'low 25 %, medium 50 %': 'bajo 25 %, medio 50 %',
  'ready reckoner, from memory': 'tabla de cálculo, de memoria',
  'low to medium, 25–50 %': 'de bajo a medio, 25–50 %',
  'How many supported migrants’ firms would have started anyway: not found.':
    'Cuántas empresas apoyadas de migrantes habrían empezado de todos modos: no se halló.',
  'nominal 2.50, real as low as 1.50': 'nominal 2.50, real de apenas 1.50',
  'real 1.08–1.84': 'real 1.08–1.84',
  'seven African countries': 'siete países africanos',
  '2.5': '2.5',
  'Siaya, Kenya': 'Siaya, Kenia',
  'A multiplier measured in a Mexican or Philippine town of today: not found.':
    'Un multiplicador medido hoy en un municipio de México o Filipinas: no se halló.',
  'about 3,200 jobs in 1,273 firms (2.5 each; computed)':
    'cerca de 3,200 empleos en 1,273 empresas (2.5 cada una; cálculo)',
  'about 4,000 jobs in 1,623 firms (2.5 each; computed)':
    'cerca de 4,000 empleos en 1,623 empresas (2.5 cada una; cálculo)',
  'release of the agency': 'comunicado de la agencia',
  'Survival of the programme’s firms, and how many would have started anyway: not found.':
    'Supervivencia de las empresas del programa, y cuántas habrían empezado de todos modos: no se halló.',
  '6 % (tested at 4 and 8 %)': '6 % (con pruebas a 4 y 8 %)',
  'World Bank': 'Banco Mundial',
  '3.5 % for the first 30 years': '3.5 % en los primeros 30 años',
  'from memory; the document was seen, the rates were not': 'de memoria; se vio el documento, no las tasas',
  '9 %; 6 % for social and environmental projects': '9 %; 6 % para proyectos sociales y ambientales',
  'Asian Development Bank': 'Banco Asiático de Desarrollo',
  '10 % (12 % before 2014)': '10 % (12 % antes de 2014)',
  '10 % (15 % before 2016)': '10 % (15 % antes de 2016)',
  '12 %': '12 %',
  Ecuador: 'Ecuador',
} satisfies Readonly<Record<EvidenceText, string>>;
