namespace SkillStash.Schema.Cli.Infrastructure;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to complain of.</summary>
    public const int Clean = 0;

    /// <summary>There are findings.</summary>
    public const int Findings = 1;

    /// <summary>The call is wrong, or a file cannot be read.</summary>
    public const int Unusable = 2;
}
