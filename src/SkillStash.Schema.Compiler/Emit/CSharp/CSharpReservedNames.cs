using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>The names that members and parameters of emitted C# may not have, by where they stand.</summary>
internal static class CSharpReservedNames
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object",
        "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
        "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong",
        "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while", "field", "value", "required", "record", "row",
        "__arglist", "__makeref", "__reftype", "__refvalue",
    ];

    /// <summary>What every record has already.</summary>
    public static IEnumerable<string> InRecord => ReservedTypeNames.OfRecordMembers;

    /// <summary>What the database class has already.</summary>
    public static IReadOnlyCollection<string> InDatabase { get; } =
    [
        "BeginTransaction", "CancelWith", "CompareSchema", "Connection", "CreateSchema", "Dispose", "EnsureSchema", "Equals", "Finalize", "GetHashCode", "GetType", "Json",
        "MemberwiseClone", "Open", "OpenConnection", "Pool", "ReferenceEquals", "Run", "Schema", "ToString", "VerifySchema",
    ];

    /// <summary>The types whose members the code of queries names: a member of that name would hide them.</summary>
    public static IReadOnlyCollection<string> InQueries { get; } = ["JsonCodec", "ListFormat", "TimeForm", "UuidForm"];

    /// <summary>What the class of a table or view has already, besides what cannot end in <c>Text</c> or <c>Json</c>.</summary>
    public static IReadOnlyCollection<string> InAccess { get; } = ["Columns", "Definition", "InsertSql", "Run"];

    /// <summary>An identifier as C# takes it, with <c>@</c> where it is a keyword.</summary>
    public static string Escape(string identifier) => Keywords.Contains(identifier) ? $"@{identifier}" : identifier;

    /// <summary>The name of the database class: what the project says, unless a type of the schema or the runtime library has it.</summary>
    public static string DatabaseName(string wanted, TypeNames types)
    {
        return NameScope.FirstFree(
            wanted,
            wanted.EndsWith("Database", StringComparison.Ordinal) ? "" : "Database",
            name => types.IsTaken(name) || InDatabase.Contains(name, StringComparer.OrdinalIgnoreCase));
    }
}
