import { xmlText } from './picture.ts';

/** The code of a frame around an address; values are escaped, so that no title ends its attribute. */
export function frameCode(address: string, title: string, height: number): string {
  const attributes: readonly (readonly [string, string])[] = [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    ['style', 'border:0'],
  ];
  return `<iframe ${attributes.map(([name, value]) => `${name}="${xmlText(value)}"`).join(' ')}></iframe>`;
}
