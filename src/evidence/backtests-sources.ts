import type { Source } from './sources.ts';

/** Works that back-tests cite beside those behind the parameters. */
export const BACKTEST_SOURCES = {
  aparicioMeseguer2012: {
    author: 'Francisco Javier Aparicio and Covadonga Meseguer',
    title: 'Collective Remittances and the State: The 3×1 Program in Mexican Municipalities',
    year: '2012',
    publisher: 'World Development (a draft was read)',
    address:
      'https://vdocuments.site/collective-remittances-and-the-state-the-3fa1-program-in-collective-remittances.html',
    read: true,
  },
  annexX2007: {
    author: 'Evaluation of the programme 3x1 para Migrantes',
    title: 'Anexo X: components and population served, by state',
    year: '2007',
    publisher: 'official evaluation (a copy; the row of Zacatecas is cut off)',
    address: 'https://deploy.studylib.es/doc/3434464/',
    read: true,
  },
  budgetCut2017: {
    author: 'Opinión Tamaulipas, an interview with the director of the programme',
    title: 'Quitan 100 millones a proyectos que apoyaban a migrantes',
    year: '2016',
    publisher: 'press',
    address: 'https://opiniontamaulipas.com/quitan-100-millones-a-proyectos-que-apoyaban-a-migrantes/',
    read: true,
  },
  dcaCsis: {
    author: 'Center for Strategic and International Studies',
    title: '20 Years of the Development Credit Authority',
    year: 'not stated',
    publisher: 'CSIS, with a copy of the programme’s own report',
    address: 'https://csis.org/analysis/20-years-development-credit-authority',
    read: true,
  },
  fogapeCowan: {
    author: 'Kevin Cowan, Alejandro Drexler and Álvaro Yañez',
    title: 'The effect of credit guarantees on credit availability and delinquency rates',
    year: 'not stated',
    publisher: 'a copy',
    address: 'https://fdocuments.net/document/the-eiect-of-credit-guarantees-',
    read: true,
  },
  guanajuatoWorks: {
    author: 'Quadratín Oaxaca',
    title: 'Works of 3x1 in Guanajuato, 2002–12, and one in Villagrán, 2011',
    year: '2012',
    publisher: 'press',
    address: 'https://oaxaca.quadratin.com.mx/?p=175445',
    read: true,
  },
  meierFrey2004: {
    author: 'Stephan Meier and Bruno S. Frey',
    title: 'Matching donations: subsidizing charitable giving in a field experiment',
    year: '2004',
    publisher: 'working paper, University of Zurich',
    address: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=508862',
    read: true,
  },
  nigeriaWorks: {
    author: 'A thesis in the repository of the University of Cambridge',
    title: 'Federal works in Nigeria since 1960 and how many were abandoned',
    year: 'not stated',
    publisher: 'University of Cambridge',
    address: 'https://www.repository.cam.ac.uk/',
    read: true,
  },
  mdmInvestCcme: {
    author: 'Conseil de la communauté marocaine à l’étranger; Le Matin',
    title: 'MDM Invest: first version and results of 2015–2018',
    year: '2018',
    publisher: 'press',
    address: 'https://ccme.org.ma/fr/medias-et-migration/40175',
    read: true,
  },
  paisdAmbassador: {
    author: 'French Embassy in Senegal',
    title: 'Le PAISD fête ses 10 ans: le mot de l’Ambassadeur',
    year: '2015',
    publisher: 'French Embassy',
    address: 'https://sn.ambafrance.org/Le-PAISD-fete-ses-10-ans-le-mot-de-l-Ambassadeur',
    read: true,
  },
  pareOdimm: {
    author: 'ODIMM and Government of Moldova, in several statements',
    title: 'PARE 1+1: applications, contracts, grants and investment',
    year: '2013–2021',
    publisher: 'statements and press',
    address: 'https://ipn.md/en/print/over-1200-enterprises-financed-through-pare-11-program-so-far--7966_1043829.html',
    read: true,
  },
  vasicek2002: {
    author: 'Oldrich Vasicek',
    title: 'The Distribution of Loan Portfolio Value',
    year: '2002',
    publisher: 'Risk; the table was computed from its formula',
    address: null,
    read: false,
  },
} as const satisfies Record<string, Source>;

export type BacktestSourceId = keyof typeof BACKTEST_SOURCES;
