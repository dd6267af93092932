using System.Text;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>Cuts names that are too long: SQLite sets no limit, the C# compiler takes 1023 bytes of UTF-8 (CS7013), a disk 255.</summary>
public static class NameLength
{
    /// <summary>The bytes of a name that is made of one SQL name; several of them make a name too.</summary>
    public const int OfWord = 120;

    /// <summary>The bytes of a name that is made of several.</summary>
    public const int OfCompound = 480;

    /// <summary>The bytes of a file's name, its extension aside.</summary>
    public const int OfFile = 200;

    /// <summary>The name itself where it fits, else its beginning and a hash of the whole.</summary>
    /// <param name="name">The name, without characters outside the Basic Multilingual Plane.</param>
    /// <param name="bytes">How many bytes of UTF-8 it may take.</param>
    public static string Fit(string name, int bytes)
    {
        if (Encoding.UTF8.GetByteCount(name) <= bytes)
        {
            return name;
        }

        string suffix = StableHash.Suffix(name);
        int length = 0;
        for (int used = suffix.Length; (used += Encoding.UTF8.GetByteCount(name[length].ToString())) <= bytes; length++)
        {
        }

        return name.Substring(0, length) + suffix;
    }
}
