import type { Picture } from './picture-of';

/** So many dots a pixel, so that the letters stay sharp where the picture is enlarged. */
const SCALE = 2;
/** Pixels a point. */
const POINT = 4 / 3;
const PADDING = 3;
/** The fonts that a machine has: none is fetched. */
const FONTS = 'Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

/** Draws the picture in the page. @returns the PNG; undefined where the browser can't make one */
export function drawPicture({ width, height, boxes, lines, texts }: Picture): Blob | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.scale(SCALE, SCALE);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  for (const one of [...boxes, ...lines]) {
    context.fillStyle = one.colour;
    context.fillRect(one.x, one.y, one.width, one.height);
  }
  context.textBaseline = 'middle';
  for (const text of texts) write(context, text);
  return pngOf(canvas);
}

const PNG = 'image/png';

/** What a canvas shows, at once: `toBlob` waits until the browser is idle, which can take seconds. */
function pngOf(canvas: HTMLCanvasElement): Blob | undefined {
  const start = `data:${PNG};base64,`;
  const address = canvas.toDataURL(PNG);
  // A canvas that is too large for the browser gives an address without a picture.
  if (!address.startsWith(start)) return undefined;
  const bytes = Uint8Array.from(atob(address.slice(start.length)), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: PNG });
}

function write(
  context: CanvasRenderingContext2D,
  { x, y, width, height, text, ink, isBold, align, size }: Picture['texts'][number],
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.fillStyle = ink;
  context.font = `${isBold ? 'bold ' : ''}${size * POINT}px ${FONTS}`;
  context.textAlign = align;
  const at = { left: x + PADDING, center: x + width / 2, right: x + width - PADDING }[align];
  context.fillText(cutToFit(context, text, width - PADDING), at, y + height / 2);
  context.restore();
}

/** Text that is longer than its place ends in dots, so that nobody takes it for the whole. */
function cutToFit(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && context.measureText(`${letters.join('')}…`).width > width) letters.pop();
  return `${letters.join('')}…`;
}
