namespace SkillStash.Schema.Load.Tests;

internal static class ModelLoad
{
    public const string Name = "model";

    public static void Run(string[] arguments)
    {
    }
}
