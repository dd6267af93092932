using System;
using System.IO;
using Xunit;

namespace SkillStash.Schema.Testing;

/// <summary>Compares text with a committed file: <c>Name.verified.ext</c>, what was found lies beside it as <c>Name.received.ext</c>.</summary>
/// <remarks>The convention of the Verify library. A run never writes the verified file: a person moves the received one over it.</remarks>
internal static class Snapshot
{
    public static void Match(string directory, string name, string extension, string received)
    {
        string verifiedPath = Path.Combine(directory, name + ".verified." + extension);
        string receivedPath = Path.Combine(directory, name + ".received." + extension);
        string? verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(directory);
        File.WriteAllText(receivedPath, received);
        Assert.Fail(verified is null
            ? $"{Path.GetFileName(verifiedPath)} does not exist. If {receivedPath} is right, rename it."
            : $"{Path.GetFileName(verifiedPath)} differs{Environment.NewLine}{FirstDifference(verified, received)}{Environment.NewLine}"
                + $"If {receivedPath} is right, move it over the verified file.");
    }

    private static string FirstDifference(string verified, string received)
    {
        string[] expected = verified.Split('\n'), found = received.Split('\n');
        int line = 0;
        while (line < expected.Length && line < found.Length && expected[line] == found[line])
        {
            line++;
        }

        return $"line {line + 1}{Environment.NewLine}"
            + $"  verified: {(line < expected.Length ? expected[line] : "(end)")}{Environment.NewLine}"
            + $"  received: {(line < found.Length ? found[line] : "(end)")}";
    }
}
