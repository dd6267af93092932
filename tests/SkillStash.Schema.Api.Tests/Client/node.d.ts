// The little of Node that the scripts need; its own types are a package that nothing else here wants.

declare module "node:assert/strict" {
  const assert: {
    ok(value: unknown, message?: string): asserts value;
    equal(actual: unknown, expected: unknown, message?: string): void;
    deepEqual(actual: unknown, expected: unknown, message?: string): void;
    match(actual: string, expected: RegExp, message?: string): void;
    rejects(promise: Promise<unknown>, expected: (error: unknown) => boolean, message?: string): Promise<void>;
  };
  export default assert;
}

declare const process: { readonly argv: readonly string[] };
