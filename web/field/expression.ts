// The language of the instrument file, as domain/independence/expression.h says it: `adequate`, `score100`, `show_if`.
// What is not known makes what needs it not known; && and || are settled by a part that settles them alone.
import { compared, divided, is_zero, minus, plus, rational, rounded, times, whole, type Rational } from './rational';

export type Known = Rational | undefined;
export interface Name {
  readonly name: string;
  readonly multiple: boolean;
}
// Thrown with the server's own code; the server refuses such a file before a phone ever sees it.
export class Refusal extends Error {}

type Value = (slots: readonly Known[]) => Known;
export interface Expression {
  readonly value: Value;
  readonly names_used: ReadonlySet<number>;
}

const [longest_text, most_nodes, deepest, most_digits] = [1000, 300, 32, 15];
const truth = (holds: boolean): Rational => whole(holds ? 1 : 0);
const refuse = (code: string): never => {
  throw new Refusal(`instrument.expression_${code}`);
};
const fits = (value: Known): Rational => value ?? refuse('number_too_large');

const orders: readonly [string, (order: number) => boolean][] = [
  ['==', (order) => order === 0],
  ['!=', (order) => order !== 0],
  ['<=', (order) => order <= 0],
  ['>=', (order) => order >= 0],
  ['<', (order) => order < 0],
  ['>', (order) => order > 0],
];

// All parts are worked out before one of them being unknown leaves the whole unknown.
type Act = (first: Rational, second: Rational, all: Rational[]) => Rational;
function of_known(parts: readonly Value[], act: Act): Value {
  return (slots) => {
    const values = parts.map((part) => part(slots));
    if (values.includes(undefined)) return undefined;
    const all = values as Rational[];
    return act(all[0]!, all[1]!, all);
  };
}

// The left part is asked first; the right one only when it can still matter.
function settled(settling: boolean, left: Value, right: Value): Value {
  const settles = (value: Known): boolean => value !== undefined && !is_zero(value) === settling;
  return (slots) => {
    const first = left(slots);
    if (settles(first)) return truth(settling);
    const second = right(slots);
    if (settles(second)) return truth(settling);
    return first && second && truth(!settling);
  };
}

class Parser {
  private at = 0;
  private depth = 0;
  private nodes = 0;
  readonly names_used = new Set<number>();
  private literal: Known = undefined; // the last node, when it is a number that stands alone

  constructor(
    private readonly text: string,
    private readonly names: readonly Name[],
  ) {}

  whole(): Value {
    if (this.text.length > longest_text) refuse('too_large');
    const value = this.either();
    if (this.next() !== '') refuse('syntax');
    return value;
  }

  private either(): Value {
    if (++this.depth > deepest) refuse('too_large');
    let left = this.both();
    while (this.take('||')) left = this.add(settled(true, left, this.both()));
    this.depth--;
    return left;
  }

  private both(): Value {
    let left = this.comparison();
    while (this.take('&&')) left = this.add(settled(false, left, this.comparison()));
    return left;
  }

  private comparison(): Value {
    const left = this.sum();
    for (const [sign, holds] of orders)
      if (this.take(sign))
        return this.add(of_known([left, this.sum()], (a, b) => truth(holds(compared(a, b)))));
    return left;
  }

  private sum(): Value {
    let left = this.product();
    for (let c = this.next(); c === '+' || c === '-'; c = this.next()) {
      this.at++;
      const act = c === '+' ? plus : minus;
      left = this.add(of_known([left, this.product()], (a, b) => fits(act(a, b))));
    }
    return left;
  }

  private product(): Value {
    let left = this.single();
    for (let c = this.next(); c === '*' || c === '/'; c = this.next()) {
      this.at++;
      const right = this.single();
      if (c === '/' && this.literal && is_zero(this.literal)) refuse('division_by_zero');
      left = this.add(
        of_known([left, right], (a, b) =>
          c === '/' && is_zero(b) ? refuse('division_by_zero') : fits((c === '*' ? times : divided)(a, b)),
        ),
      );
    }
    return left;
  }

  private single(): Value {
    if (++this.depth > deepest) refuse('too_large');
    const value = this.single_inside();
    this.depth--;
    return value;
  }

  private single_inside(): Value {
    const c = this.next();
    if (c === '-' || c === '!') {
      this.at++;
      const act = c === '-' ? (a: Rational) => fits(minus(whole(0), a)) : (a: Rational) => truth(is_zero(a));
      return this.add(of_known([this.single()], act));
    }
    if (this.take('(')) {
      const inside = this.either();
      if (!this.take(')')) refuse('syntax');
      return inside;
    }
    if (/[0-9]/.test(c)) return this.number();
    return /\w/.test(c) ? this.name_or_call() : refuse('syntax');
  }

  private number(): Value {
    const [all = ''] = /^\d+(\.\d*)?/.exec(this.text.slice(this.at)) ?? [];
    const digits = all.replace('.', '');
    if (digits.length > most_digits) refuse('number_too_large');
    this.at += all.length;
    if (all.endsWith('.') || /^[\w.]/.test(this.text.slice(this.at))) refuse('syntax');
    const after_point = all.length - digits.length === 0 ? 0 : all.length - all.indexOf('.') - 1;
    const value = rational(BigInt(digits), 10n ** BigInt(after_point))!;
    return this.add(() => value, value);
  }

  private word(): string {
    const [word = ''] = /^\w*/.exec(this.text.slice(this.at)) ?? [];
    this.at += word.length;
    return word;
  }

  private name_or_call(): Value {
    const name = this.word();
    return this.next() === '(' ? this.call(name) : this.slot(name, false);
  }

  private call(name: string): Value {
    this.at++;
    if (name === 'count') return this.count();
    if (name !== 'min' && name !== 'max' && name !== 'round') return refuse('unknown_function');
    const parts: Value[] = [];
    do parts.push(this.either());
    while (this.take(','));
    if (!this.take(')')) refuse('syntax');
    if (name === 'round' && parts.length !== 1) refuse('wrong_use');
    if (name === 'round') return this.add(of_known(parts, rounded));
    const better = name === 'min' ? -1 : 1;
    return this.add(
      of_known(parts, (_, __, all) => all.reduce((best, one) => (compared(one, best) === better ? one : best))),
    );
  }

  private count(): Value {
    this.next();
    const name = this.word();
    if (name === '' || !this.take(')')) refuse('syntax');
    return this.slot(name, true);
  }

  private slot(name: string, multiple: boolean): Value {
    const at = this.names.findIndex((one) => one.name === name);
    if (at < 0) refuse('unknown_name');
    this.names_used.add(at);
    if (this.names[at]!.multiple !== multiple) refuse('wrong_use');
    return this.add((slots) => slots[at]);
  }

  private add(value: Value, literal?: Known): Value {
    if (this.nodes++ >= most_nodes) refuse('too_large');
    this.literal = literal;
    return value;
  }

  private next(): string {
    while (this.text[this.at] === ' ') this.at++;
    return this.text[this.at] ?? '';
  }

  private take(sign: string): boolean {
    this.next();
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }
}

export function parse(text: string, names: readonly Name[]): Expression {
  const parser = new Parser(text, names);
  return { value: parser.whole(), names_used: parser.names_used };
}
