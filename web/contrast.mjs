// Every pair of colours that carries text or a border, in both themes, against the ratio it must reach (WCAG 2.2).
import { readFileSync } from 'node:fs';

const pairs = [
  ['ink', 'paper', 7], ['ink', 'surface', 7], ['ink', 'sand', 7], ['muted', 'paper', 4.5], ['muted', 'surface', 4.5], ['muted', 'sand', 4.5],
  ['on-plum', 'plum', 7], ['on-plum', 'plum-dark', 7], ['plum', 'paper', 7], ['plum', 'surface', 7], ['plum', 'plum-soft', 4.5], ['plum-dark', 'plum-soft', 4.5], ['ink', 'plum-soft', 7],
  ['river', 'paper', 4.5], ['river', 'surface', 4.5], ['river', 'sand', 4.5], ['river', 'river-soft', 4.5], ['river-dark', 'sand', 4.5], ['river', 'plum-soft', 4.5], ['river', 'leaf-soft', 4.5], ['river', 'gold-soft', 4.5], ['river', 'info-soft', 4.5], ['ink', 'river-soft', 7],
  ['gold-ink', 'gold-soft', 4.5], ['ink', 'gold-soft', 7], ['gold-ink', 'paper', 4.5], ['leaf', 'leaf-soft', 4.5], ['leaf', 'paper', 4.5], ['on-leaf', 'leaf', 4.5], ['ink', 'leaf-soft', 7],
  ['danger', 'danger-soft', 4.5], ['danger', 'paper', 4.5], ['danger', 'surface', 4.5], ['on-danger', 'danger', 4.5], ['on-danger', 'danger-dark', 4.5], ['ink', 'danger-soft', 7],
  ['info', 'info-soft', 4.5], ['ink', 'info-soft', 7], ['focus-ink', 'focus', 7], ['border', 'paper', 3], ['border', 'surface', 3],
];

const channel = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
export function ratio(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export function contrast_troubles() {
  const text = readFileSync(new URL('base/tokens.css', import.meta.url), 'utf8');
  const tokens = (part) => Object.fromEntries([...part.matchAll(/--([a-z-]+):\s*(#[0-9A-Fa-f]{6})/g)].map(([, name, hex]) => [name, hex]));
  const [light, dark] = text.split('@media');
  const themes = { light: tokens(light), dark: { ...tokens(light), ...tokens(dark) } };
  return Object.entries(themes).flatMap(([theme, colours]) => pairs.flatMap(([front, back, least]) => {
    const found = ratio(colours[front], colours[back]);
    return found < least ? [`${theme}: ${front} on ${back} is ${found.toFixed(2)}, must be ${least}`] : [];
  }));
}
