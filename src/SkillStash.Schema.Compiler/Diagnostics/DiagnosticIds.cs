namespace SkillStash.Schema.Compiler.Diagnostics;

/// <summary>The ids of all rules, as constants: release tracking of analyzers wants them so.</summary>
public static class DiagnosticIds
{
    public const string SyntaxError = "SKS0001";
    public const string Unterminated = "SKS0002";
    public const string MalformedLiteral = "SKS0003";
    public const string UnknownOption = "SKS0004";
    public const string MisplacedClause = "SKS0005";
    public const string TooDeep = "SKS0006";
    public const string TextAfterNul = "SKS0007";
    public const string NotUtf8 = "SKS0008";

    public const string NameTaken = "SKS0101";
    public const string DuplicateColumn = "SKS0102";
    public const string UnknownColumn = "SKS0103";
    public const string UnknownObject = "SKS0104";
    public const string ReservedName = "SKS0105";
    public const string WrongObjectKind = "SKS0106";
    public const string PrimaryKeyRule = "SKS0107";
    public const string AutoIncrementRule = "SKS0108";
    public const string WithoutRowIdRule = "SKS0109";
    public const string StrictType = "SKS0110";
    public const string ForeignKeyColumns = "SKS0111";
    public const string GeneratedColumnRule = "SKS0112";
    public const string ProhibitedExpression = "SKS0113";
    public const string UnknownFunction = "SKS0114";
    public const string ArgumentCount = "SKS0115";
    public const string UnknownCollation = "SKS0116";
    public const string DefaultNotConstant = "SKS0117";
    public const string AlterRule = "SKS0118";
    public const string TriggerRule = "SKS0119";
    public const string RaiseOutsideTrigger = "SKS0120";
    public const string LimitExceeded = "SKS0121";
    public const string ColumnCount = "SKS0122";
    public const string AmbiguousColumn = "SKS0123";
    public const string ConflictingClauses = "SKS0124";
    public const string VirtualTableRule = "SKS0125";
    public const string UnknownDatabase = "SKS0126";
    public const string ViewRule = "SKS0127";
    public const string DependentObject = "SKS0128";
    public const string IndexRule = "SKS0129";
    public const string QueryRule = "SKS0130";

    public const string UnknownAnnotation = "SKS0201";
    public const string MalformedAnnotation = "SKS0202";
    public const string MissingParent = "SKS0203";
    public const string UnsoundCheck = "SKS0204";
    public const string BrokenView = "SKS0205";
    public const string UnkeptKind = "SKS0206";

    public const string NameClash = "SKS0301";
    public const string TypeOfDom = "SKS0302";
    public const string TypeGivenTwice = "SKS0303";

    public const string NoSchema = "SKS0401";

    public const string QueryWithoutName = "SKS0501";
    public const string QueryAnnotation = "SKS0502";
    public const string QueryKind = "SKS0503";
    public const string QueryMacro = "SKS0504";
    public const string QueryNameTaken = "SKS0505";
    public const string QueryParameter = "SKS0506";
}
