namespace SkillStash.Schema.Compiler.Naming;

public static partial class AmbientTypes
{
    // The types of TypeScript's library of JavaScript, up to ESNext (TypeScript 7), that are not among the former.
    private const string JavaScript = """
        AggregateError AggregateErrorConstructor ArrayBuffer ArrayBufferConstructor ArrayBufferLike ArrayBufferTypes ArrayBufferView
        ArrayConstructor ArrayIterator ArrayLike AsyncDisposable AsyncDisposableStack AsyncDisposableStackConstructor AsyncGenerator
        AsyncGeneratorFunction AsyncGeneratorFunctionConstructor AsyncIterable AsyncIterableIterator AsyncIterator AsyncIteratorObject
        Atomics Awaited BigInt BigInt64Array BigInt64ArrayConstructor BigIntConstructor BigIntToLocaleStringOptions BigUint64Array
        BigUint64ArrayConstructor BooleanConstructor BuiltinIteratorReturn CallableFunction Capitalize ClassAccessorDecoratorContext
        ClassAccessorDecoratorResult ClassAccessorDecoratorTarget ClassDecorator ClassDecoratorContext ClassFieldDecoratorContext
        ClassGetterDecoratorContext ClassMemberDecoratorContext ClassMethodDecoratorContext ClassSetterDecoratorContext ConcatArray
        ConstructorParameters DataView DataViewConstructor Date DateConstructor DecoratorContext DecoratorMetadata DecoratorMetadataObject
        Disposable DisposableStack DisposableStackConstructor Error ErrorConstructor ErrorOptions EvalError EvalErrorConstructor Exclude
        Extract FinalizationRegistry FinalizationRegistryConstructor FlatArray Float16Array Float16ArrayConstructor Float32Array
        Float32ArrayConstructor Float64Array Float64ArrayConstructor Function FunctionConstructor Generator GeneratorFunction
        GeneratorFunctionConstructor IArguments ImportAssertions ImportAttributes ImportCallOptions ImportMeta InstanceType Int16Array
        Int16ArrayConstructor Int32Array Int32ArrayConstructor Int8Array Int8ArrayConstructor Iterable IterableIterator Iterator
        IteratorObject IteratorObjectConstructor IteratorResult IteratorReturnResult IteratorYieldResult Lowercase Map MapConstructor
        MapIterator MethodDecorator NewableFunction NoInfer NonNullable Number NumberConstructor ObjectConstructor Omit OmitThisParameter
        ParameterDecorator Parameters Partial Pick Promise PromiseConstructor PromiseConstructorLike PromiseFulfilledResult PromiseLike
        PromiseRejectedResult PromiseSettledResult PromiseWithResolvers PropertyDecorator PropertyDescriptor PropertyDescriptorMap
        PropertyKey ProxyConstructor ProxyHandler RangeError RangeErrorConstructor Readonly ReadonlyArray ReadonlyMap ReadonlySet
        ReadonlySetLike Record ReferenceError ReferenceErrorConstructor RegExp RegExpConstructor RegExpExecArray RegExpIndicesArray
        RegExpMatchArray RegExpStringIterator Required ReturnType Set SetConstructor SetIterator SharedArrayBuffer
        SharedArrayBufferConstructor StringConstructor StringIterator SuppressedError SuppressedErrorConstructor Symbol SymbolConstructor
        SyntaxError SyntaxErrorConstructor TemplateStringsArray ThisParameterType ThisType TypeError TypeErrorConstructor
        TypedPropertyDescriptor Uint16Array Uint16ArrayConstructor Uint32Array Uint32ArrayConstructor Uint8Array Uint8ArrayConstructor
        Uint8ClampedArray Uint8ClampedArrayConstructor Uncapitalize Uppercase WeakKey WeakKeyTypes WeakMap WeakMapConstructor WeakRef
        WeakRefConstructor WeakSet WeakSetConstructor
        """;
}
