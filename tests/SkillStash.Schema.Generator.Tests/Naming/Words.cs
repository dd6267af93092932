using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace SkillStash.Schema.Generator.Tests.Naming;

/// <summary>The words that mean something where emitted C# stands, taken from the compiler and the runtime library and not from our own lists.</summary>
internal static partial class Words
{
    // What the C# compiler gives every record and enum, and the names that our own emitters write down.
    private static readonly string[] Others =
    [
        "EqualityContract", "PrintMembers", "Deconstruct", "Clone", "<Clone>$", "op_Equality", "value__", "Finalize", "_", "__", "Main",
        "TReader", "TWriter", "TRow", "TNew", "row", "database", "limit", "after", "other", "hash", "connection", "options", "path",
        "Columns", "Definition", "Row", "From", "New", "FindBy", "ListBy", "Delete", "HasValue", "Value", "Next", "CaseDatabase", "Case",
        "System", "Microsoft", "SkillStash", "Schema", "Data", "Sqlite", "Text", "Json", "Serialization", "Metadata", "global",
        "String", "Int64", "Double", "Boolean", "Decimal", "Object", "Guid", "DateTimeOffset", "DateOnly", "TimeOnly", "HashCode", "Nullable", "Enum",
        "Array", "Exception", "Attribute", "ValueType", "Tuple", "Type", "IEquatable", "Func", "Action", "Task", "Index", "Range",
        "IJsonTypeInfoResolver", "SqliteConnection", "SqliteTransaction", "StringBuilder",
    ];

    /// <summary>All words, each once.</summary>
    public static string[] All { get; } =
    [
        .. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText)
            .Where(static word => Letters().IsMatch(word))
            .Concat(Members(typeof(object))).Concat(Members(typeof(Enum)))
            .Concat(typeof(SchemaDatabase).Assembly.GetExportedTypes().Select(static type => type.Name.Split('`')[0]))
            .Concat(new[] { typeof(SchemaDatabase), typeof(Table<,>), typeof(ReadOnlyTable<>), typeof(IRow<>), typeof(INewRow<>), typeof(IChanges<>), typeof(IUuidKey<>) }.SelectMany(Members))
            .Concat(Others).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The word as a schema would write it: <c>get_hash_code</c>.</summary>
    public static string Snake(string word) => Humps().Replace(word, "$1_$2").ToLowerInvariant();

    private static IEnumerable<string> Members(Type type) => type
        .GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(static member => member is not (MethodBase { IsPrivate: true } or MethodBase { IsAssembly: true } or FieldInfo { IsPrivate: true }))
        .Select(static member => member.Name).Where(static name => Letters().IsMatch(name));

    [GeneratedRegex("^[A-Za-z_]+$")]
    private static partial Regex Letters();

    [GeneratedRegex("([a-z])([A-Z])")]
    private static partial Regex Humps();
}
