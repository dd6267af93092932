namespace SkillStash.Schema.Compiler.Naming;

/// <summary>Turns a text into a number that is the same in every process, language and release.</summary>
public static class StableHash
{
    /// <summary>FNV-1a over the UTF-16 units.</summary>
    public static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }

    /// <summary>What tells a name from others that begin like it: <c>_1A2B3C4D</c>. No name in Pascal case ends so.</summary>
    public static string Suffix(string text) => "_" + Of(text).ToString("X8", System.Globalization.CultureInfo.InvariantCulture);
}
