/** The part of sax 1.6 that is used here; the package brings no types. */
declare module 'sax' {
  export type Attribute = {
    name: string;
    local: string;
    prefix: string;
    uri: string;
    value: string;
  };
  export type Tag = {
    name: string;
    local: string;
    uri: string;
    attributes: Record<string, Attribute>;
  };
  export type Parser = {
    line: number;
    onerror: (error: Error) => void;
    onopentag: (tag: Tag) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    ondoctype: (doctype: string) => void;
    onprocessinginstruction: (instruction: { name: string; body: string }) => void;
    write(text: string): Parser;
    close(): Parser;
  };
  export function parser(strict: boolean, options: { xmlns: boolean; position: boolean }): Parser;
}
