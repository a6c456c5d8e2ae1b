import type { RecordName } from '../../../evidence/records.ts';

/** Por qué cada valor es el que es. */
export const bases = {
  persistence:
    'Supuesto: la mitad de un golpe pasa al año siguiente; las series anuales publicadas son demasiado cortas para saberlo.',
  commonShare:
    'Supuesto: la mitad de un golpe es común a todos los corredores. Se sabe que el dinero que viene de un solo país varía más; qué parte de un golpe comparten los corredores, no.',
  creditCycle: 'Supuesto: un año malo para quien envía suele serlo también para quien debe en casa.',
  corridorVolatility:
    'Desviación estándar, calculada aquí, de las ocho tasas anuales de crecimiento de las remesas de cada región según el Banco Mundial; un municipio varía al menos tanto como su región.',
  transferCost: 'Promedio mundial de enviar 200 dólares en el tercer trimestre de 2023.',
  awareness0: 'Supuesto: tres de cada diez migrantes conocen el esquema antes de que trabaje alguna ventanilla.',
  awarenessSpeed:
    'Supuesto: en un año se recorre la mitad del camino hacia el conocimiento que las ventanillas pueden lograr.',
  awarenessPull: 'Supuesto: desde ninguna respuesta al conocimiento hasta una respuesta en proporción a él.',
  betaAny:
    'Supuesto para los clubes, cuyas aportaciones nunca se sometieron a un experimento: entre los donativos por carta y los productos para la propia familia, amplio a propósito.',
  beta: 'Supuesto para los clubes, amplio a propósito: los donativos casi no responden a la proporción por encima de 1:1, los productos para la propia familia responden mucho.',
  eta: 'El tamaño del donativo no cambia en un experimento grande y en otro se desplaza en parte; el intervalo alrededor de 0 es un juicio.',
  afterMatch: 'Está medido que se aporta menos cuando la contraparte termina; cuánto menos es un supuesto.',
  trustPull: 'Supuesto: desde ninguna respuesta a la confianza hasta una disposición a aportar en proporción a ella.',
  trustSpeed: 'Supuesto: en un año la confianza cierra un tercio de la distancia a lo que se acaba de ver.',
  giveCap: 'Tope supuesto, muy por encima de la parte de las remesas de México que pasó por los clubes con el 3x1.',
  clubMembership: 'Partes de los migrantes en Estados Unidos que dijeron pertenecer a una asociación de oriundos.',
  bassP: 'Los estudios de difusión de productos de consumo se centran en 0.03; el intervalo alrededor es un juicio.',
  bassQ: 'Los estudios de difusión de productos de consumo se centran en 0.38; el intervalo alrededor es un juicio.',
  attainable:
    'Un curso general: vino menos del 40 % de los interesados aun cuando se les pagaba, y cerca del 18 % sin pago.',
  attainableAssembled:
    'Grupos ya reunidos: entre el 76 y el 91 % de los invitados asistió al curso antes de partir; se toma el punto medio.',
  halfLife:
    '«Insignificante después de 20 meses», leído como que para entonces queda una décima parte, da medio año; que a los 8 meses quede entre un cuarto y un tercio da un poco menos.',
  literacyEffect:
    'Los experimentos no coinciden (ninguno, negativo, positivo), así que la mitad de los futuros no tiene efecto; el mayor efecto hallado recibe uno de cada seis. La mezcla es un supuesto.',
  familyOnly:
    'Está medido que capacitar solo a la familia funciona, aunque menos que capacitar a ambos lados; que sea la mitad es un supuesto.',
  migrantOnly: 'Capacitar solo al migrante no cambió nada para la familia que se quedó.',
  packageCoupling:
    'Un experimento no halló nada adicional al ofrecer juntos educación y productos; quienes trabajan en ello sostienen que ayuda; el intervalo es un supuesto.',
  remittanceEffect: 'Tres experimentos no hallan efecto de la capacitación en lo enviado; uno pequeño halló +13.2 %.',
  trainingCost:
    'Media y mediana de los experimentos con datos de costo, en dólares por persona; el extremo superior es un supuesto.',
  riskAversion: 'El intervalo usual de aversión relativa al riesgo en los modelos de elección.',
  guaranteeLift:
    'Los agricultores asegurados invierten cerca de 13 % más; hacen las veces de los ahorradores, de quienes no se halló un experimento así.',
  guarantorTrust: 'Supuesto: una garantía vale lo que vale la palabra de quien la da; no se halló ninguna cifra.',
  firstYearTakeUp:
    'Los extremos son las partes vendidas de dos emisiones de bonos de Nepal para migrantes; el centro es un juicio.',
  assetCorrelation: 'El extremo inferior del intervalo de correlación de activos de Basilea.',
  placedShare:
    'Partes de las remesas que hoy van a usos productivos; el modelo las aplica al ahorro, por lo que resultan bajas.',
  vehicleDefault:
    'Entre préstamos bien seleccionados y el cierre de pequeñas empresas, con el punto medio como juicio. El extremo inferior se contó sobre toda la vida de los préstamos y aquí se toma por año.',
  lossGivenDefault:
    'En torno a las cifras usuales de Basilea; se supone que con deudores pequeños y jóvenes se pierde más que con los créditos preferentes.',
  guaranteeCover: 'Lo que cubren esquemas publicados; el extremo inferior deja a quien presta la mitad del riesgo.',
  guaranteeFee:
    'Primas de puerto seguro de la Unión Europea, de memoria. Con 5 % de incumplimiento y 60 % de pérdida haría falta 3 % al año para no perder.',
  guaranteeLeverage:
    'El extremo superior es un tope legal; cinco veces el capital para un fondo joven es un juicio, igual que el extremo inferior.',
  valid:
    'Dos partes reportadas de propuestas que pasaron, 0.75 y 0.86; el extremo inferior se puso por debajo de la primera, tanto como pareció probable.',
  goAlone:
    'Supuesto: tres de cada diez clubes construyen por su cuenta, y obras más pequeñas, cuando se les niega la contraparte.',
  soloScale: 'Supuesto: sin contraparte los clubes planean obras de dos quintos del tamaño.',
  abandonBase:
    'El extremo superior está medido en obras locales de Ghana; el centro supone que las obras que muchos pagan se vigilan más de cerca.',
  abandonElection:
    'Supuesto: se buscó y no se halló la parte de las obras en curso que se abandona cuando cambia el alcalde.',
  leakage:
    'El extremo superior es el gasto que faltaba en caminos rurales de Indonesia; el centro y el extremo inferior son juicios.',
  overrunMean:
    'El extremo superior es el sesgo de optimismo de las obras civiles usuales; se supone que a las obras locales pequeñas les va mejor.',
  overrunSpread: 'Supuesto: las obras se dispersan alrededor del sobrecosto medio en una quinta parte de él.',
  upkeepFunded: 'Supuesto: los municipios pagan tres quintos del mantenimiento que sus obras necesitan.',
  depreciation: 'Se fija en la parte anual del costo de reposición que necesita el mantenimiento de las obras de agua.',
  neglect:
    'Un juicio del orden de las partes de mantenimiento recordadas: una obra sin mantenimiento se desgasta casi tres veces más rápido.',
  leakageCut:
    'Una auditoría segura redujo en 8 puntos el gasto que falta, lo cual está medido; eso es un tercio del 24 %, que se cita de memoria.',
  upkeepShare:
    'Mantenimiento anual como parte del costo de reposición; las clínicas necesitan mucho más porque se cuenta al personal.',
  survive1: 'Parte de las empresas mexicanas recién creadas que sigue viva después de un año.',
  survive2: 'Del 64 % que vive tras un año al 30 % tras cinco: la raíz cuarta de 0.30/0.64 da 0.83 al año.',
  crowding:
    'Supuesto: tantas empresas apoyadas como caben en el mercado le cuestan a cada nueva generación de empresas un cuarto de sus sobrevivientes.',
  firmsPerHundred: 'Supuesto: en un mercado local cabe una empresa de este tipo por cada cien habitantes.',
  displaced: 'El escalón «bajo» de desplazamiento de la tabla de cálculo británica.',
  deadweight:
    'Supuesto entre los escalones bajo y medio de la guía británica: cuántas empresas apoyadas habrían empezado de todos modos.',
  multiplier:
    'Multiplicadores reales de transferencias en economías locales de África; el extremo superior está medido en un experimento grande, el inferior se cita de memoria.',
  jobsPerFirm: 'Cerca de 3,200 empleos entre 1,273 empresas dan 2.5; el intervalo cubre las otras fechas del programa.',
  discountRate: 'Lo que pide cada autoridad, en términos reales; la tasa es una elección del país y no un hecho.',
} satisfies Readonly<Record<RecordName, string>>;
