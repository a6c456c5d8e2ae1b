import { isSeen } from './text-boxes.ts';

/** Texts of a picture that run over its edge, where the picture cuts them off. */
export function pictureFaults(): string[] {
  return [...document.querySelectorAll('svg')].filter(isSeen).flatMap((picture) => {
    const frame = picture.getBoundingClientRect();
    return [...picture.querySelectorAll('text')]
      .filter((text) => isOutside(text.getBoundingClientRect(), frame))
      .map((text) => `over the picture's edge: "${text.textContent ?? ''}" in ${picture.closest('[id]')?.id ?? ''}`);
  });
}

function isOutside(text: DOMRect, frame: DOMRect): boolean {
  return (
    text.left < frame.left - 1 ||
    text.right > frame.right + 1 ||
    text.top < frame.top - 3 ||
    text.bottom > frame.bottom + 3
  );
}
