using System;
using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Emits the TypeScript of a schema: types for everyone, and for Workers how rows are read from D1 and inserted.</summary>
public static class TypeScriptEmitter
{
    private const string Header = "// Written by skillstash-schema from the SQL schema: change that, not this file.\n";

    /// <summary>
    /// The files of a schema: <c>types.ts</c>, <c>rows.ts</c>, <c>access.ts</c>, where there are named queries <c>queries.ts</c>, and in <c>d1/</c> the
    /// library that the latter call.
    /// </summary>
    public static SourceFile[] Emit(SchemaModel schema, IReadOnlyList<StatementModel>? queries = null)
    {
        IReadOnlyList<TypeScriptTable> tables = TypeScriptSchema.Of(schema);
        return
        [
            File("types.ts", writer => TypesEmitter.Emit(writer, tables)),
            File("rows.ts", writer => RowsEmitter.Emit(writer, tables)),
            File("access.ts", writer => AccessEmitter.Emit(writer, tables)),
            .. queries is not { Count: > 0 } ? [] : new[] { File("queries.ts", writer => QueriesEmitter.Emit(writer, TypeScriptQueries.Of(tables, queries))) },
            .. TypeScriptLibrary.Files(Header),
        ];
    }

    private static SourceFile File(string name, Action<CodeWriter> emit)
    {
        var writer = new CodeWriter(spaces: 2);
        emit(writer);
        return new SourceFile(name, Header + writer);
    }
}
