using System;
using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>The singular of an English plural: a table is named for its rows, a type for one of them.</summary>
public static class SingularForm
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["people"] = "person",
        ["men"] = "man",
        ["women"] = "woman",
        ["children"] = "child",
        ["mice"] = "mouse",
        ["geese"] = "goose",
        ["feet"] = "foot",
        ["teeth"] = "tooth",
        ["oxen"] = "ox",
        ["data"] = "data",
        ["media"] = "media",
        ["criteria"] = "criterion",
        ["phenomena"] = "phenomenon",
        ["indices"] = "index",
        ["indexes"] = "index",
        ["matrices"] = "matrix",
        ["vertices"] = "vertex",
        ["appendices"] = "appendix",
        ["analyses"] = "analysis",
        ["bases"] = "base",
        ["crises"] = "crisis",
        ["diagnoses"] = "diagnosis",
        ["hypotheses"] = "hypothesis",
        ["theses"] = "thesis",
        ["axes"] = "axis",
        ["caches"] = "cache",
        ["headaches"] = "headache",
        ["movies"] = "movie",
        ["cookies"] = "cookie",
        ["ties"] = "tie",
        ["pies"] = "pie",
        ["lies"] = "lie",
        ["zombies"] = "zombie",
        ["calories"] = "calorie",
        ["halves"] = "half",
        ["knives"] = "knife",
        ["leaves"] = "leaf",
        ["lives"] = "life",
        ["loaves"] = "loaf",
        ["selves"] = "self",
        ["shelves"] = "shelf",
        ["thieves"] = "thief",
        ["wives"] = "wife",
        ["wolves"] = "wolf",
        ["heroes"] = "hero",
        ["potatoes"] = "potato",
        ["tomatoes"] = "tomato",
        ["echoes"] = "echo",
        ["quizzes"] = "quiz",
        ["buses"] = "bus",
        ["lenses"] = "lens",
        ["viruses"] = "virus",
        ["statuses"] = "status",
        ["aliases"] = "alias",
        ["biases"] = "bias",
        ["atlases"] = "atlas",
        ["canvases"] = "canvas",
        ["gases"] = "gas",
        ["campuses"] = "campus",
        ["bonuses"] = "bonus",
        ["censuses"] = "census",
        ["menus"] = "menu",
        ["skus"] = "sku",
        ["cpus"] = "cpu",
        ["gpus"] = "gpu",
        ["gurus"] = "guru",
        ["apis"] = "api",
        ["uris"] = "uri",
        ["kpis"] = "kpi",
        ["pois"] = "poi",
        ["wikis"] = "wiki",
        ["taxis"] = "taxi",
        ["emojis"] = "emoji",
        ["selfies"] = "selfie",
        ["niches"] = "niche",
    };

    private static readonly HashSet<string> Unchanging = new(StringComparer.OrdinalIgnoreCase)
    {
        "series", "species", "news", "lens", "alias", "bias", "atlas", "canvas", "gas", "settings", "metadata", "fts", "sms", "gps", "dns",
        "tls", "tts", "cms", "rds", "sns", "sqs", "vps", "dbms", "kudos", "https", "css", "os", "aws", "sas", "physics", "mathematics",
        "economics", "means", "analytics", "ios", "us", "is", "was", "has", "this", "its", "always", "plus", "yes", "address", "process", "access", "business",
    };

    /// <summary>The singular of the last word of a name in Pascal case: <c>PluginRatings</c> gives <c>PluginRating</c>.</summary>
    public static string OfPascalCase(string name)
    {
        List<string> words = Words.Split(name);
        if (words.Count == 0)
        {
            return name;
        }

        string last = words[words.Count - 1];
        return name.EndsWith(last, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - last.Length) + OfWord(last)
            : name;
    }

    private static string OfWord(string word)
    {
        if (Irregular.TryGetValue(word, out string? singular))
        {
            return char.IsUpper(word[0]) ? char.ToUpperInvariant(singular[0]) + singular.Substring(1) : singular;
        }

        if (Unchanging.Contains(word) || word.Length < 3)
        {
            return word;
        }

        if (Ends(word, "ies"))
        {
            return Cut(word, 3) + "y";
        }

        if (Ends(word, "sses") || Ends(word, "shes") || Ends(word, "ches") || Ends(word, "xes") || Ends(word, "zzes"))
        {
            return Cut(word, 2);
        }

        return Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is") ? Cut(word, 1) : word;
    }

    private static bool Ends(string word, string suffix) =>
        word.Length > suffix.Length && word.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);

    private static string Cut(string word, int count) => word.Substring(0, word.Length - count);
}
