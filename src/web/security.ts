import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Headers that keep a page to itself: nothing is loaded from another site, nothing inline runs, nobody frames it. Our own
 * list without helmet's defaults, because `upgrade-insecure-requests` breaks plain http on a town's local network; the
 * strict-transport header is sent only behind TLS.
 */
export function securityHeaders(behindTls: boolean): RequestHandler {
  const self = ["'self'"];
  const none = ["'none'"];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: self,
        fontSrc: self,
        // Pico draws its arrows and ticks as data: pictures.
        imgSrc: ["'self'", 'data:'],
        connectSrc: self,
        workerSrc: self,
        manifestSrc: self,
        formAction: self,
        frameAncestors: none,
        objectSrc: none,
        baseUri: none,
      },
    },
    strictTransportSecurity: behindTls,
    // Over plain http browsers ignore these two and say so in the console.
    crossOriginOpenerPolicy: behindTls,
    originAgentCluster: behindTls,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
}
