using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>The names that no emitted type may have, in whatever language.</summary>
public static class ReservedTypeNames
{
    private static readonly string[] Namespaces = ["Microsoft", "SkillStash", "System"];

    // Types that emitted code names without qualification: a type of that name would hide them.
    private static readonly string[] Named =
    [
        "CultureInfo", "Guid", "DateTimeOffset", "DateOnly", "TimeOnly", "HashCode", "IFormatProvider", "NotNullWhen", "NotNullWhenAttribute",
        "JsonConverter", "JsonConverterAttribute", "SqliteConnection",
        "BigIntKeyConverter", "ChangesText", "Cursor", "DatabasePool", "DatabasePoolOptions", "EnumConverter", "EnumText", "EquatableArray", "EquatableDictionary",
        "IBufferWriter", "IChanges", "IEnumText", "IInt64Key", "INewRow",
        "InsertOnlyTable", "Int64KeyConverter", "IRow", "IUuidKey", "JsonCodec",
        "JsonText", "Optional", "OwnedConnection", "Page", "PageText", "ReadOnlyTable", "RowConverter", "RowResolver", "SchemaDatabase", "SchemaDefinition", "SqliteValue", "SqlText",
        "Table", "TableDefinition", "TimeForm", "UuidForm", "UuidKeyConverter",
    ];

    // Type parameters of emitted methods.
    private static readonly string[] Parameters = ["TReader", "TWriter"];

    // A type cannot have the name of one of its members, and every record has these.
    private static readonly string[] Members =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToString",
    ];

    // The keywords that no capital letter makes a name.
    private static readonly string[] Keywords = ["__arglist", "__makeref", "__reftype", "__refvalue"];

    /// <summary>All of them. They are compared without regard to case, as the names of source files are.</summary>
    public static IReadOnlyCollection<string> All { get; } =
        new HashSet<string>(Namespaces.Concat(Named).Concat(Parameters).Concat(Members).Concat(Keywords), StringComparer.OrdinalIgnoreCase);

    /// <summary>The members of every record that a property would hide or meet.</summary>
    public static IEnumerable<string> OfRecordMembers => Members.Concat(Parameters).Concat(Keywords);

    /// <summary>The names that no member of an enum may have.</summary>
    public static IEnumerable<string> OfEnumMembers => Keywords;

    /// <summary>Whether emitted code names a type so, and finds another thing where a namespace has this part.</summary>
    public static bool IsNamedType(string name) => Named.Contains(name);
}
