import io.github.questionlint.lint.similarity.Candidates;
import io.github.questionlint.lint.similarity.Edge;
import io.github.questionlint.lint.similarity.Search;
import io.github.questionlint.lint.similarity.join.EqualPairs;
import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Frequencies;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import io.github.questionlint.lint.similarity.join.Met;
import io.github.questionlint.lint.similarity.join.Pair;
import io.github.questionlint.lint.similarity.join.Posted;
import io.github.questionlint.lint.similarity.join.Weights;
import io.github.questionlint.lint.similarity.judge.Judge;
import io.github.questionlint.lint.similarity.judge.NormalQuestion;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import io.github.questionlint.lint.similarity.judge.Verdict.Grade;
import io.github.questionlint.lint.similarity.text.Glossary;
import io.github.questionlint.model.Question;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The search for duplicates on Spark, with the functions of the linter: DuplicatesSpark BUNDLES OUT. BUNDLES are files
 * questions.ndjson as Spark names them (globs, hdfs:, s3a:); OUT is a folder of lines, in order: the line of the earlier
 * question, that of the later one, and the verdict. DuplicatesSpark --alone BUNDLE OUT writes the same lines to a file,
 * found by this JVM without Spark.
 */
public final class DuplicatesSpark {
    private static final Glossary TERMS = Glossary.standard(List.of());
    private static final int SIMILARITY = 500;
    private static final JoinLimits LIMITS = JoinLimits.DEFAULT;
    private static final JoinLimits RARE = Candidates.rare(LIMITS);

    private DuplicatesSpark() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("--alone")) {
            alone(Path.of(args[1]), Path.of(args[2]));
            return;
        }
        try (SparkSession spark = SparkSession.builder().appName("duplicates").getOrCreate()) {
            search(new JavaSparkContext(spark.sparkContext()), args[0]).saveAsTextFile(args[1]);
        }
    }

    private static JavaRDD<String> search(JavaSparkContext context, String bundles) {
        JavaPairRDD<Integer, QuestionFeatures> questions = context.textFile(bundles)
                .zipWithIndex()
                .flatMapToPair(line -> QuestionBanks.parseBundle("bundle", line._1)
                        .questions()
                        .map(question -> new Tuple2<>(line._2.intValue(), features(question)))
                        .iterator())
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<Integer, Features> stems = questions.mapValues(QuestionFeatures::asked);
        JavaPairRDD<Integer, Features> matter = questions.mapValues(QuestionFeatures::matter);
        Broadcast<Judge> judge = context.broadcast(new Judge(weights(stems), weights(matter)));
        return join(stems, SIMILARITY, LIMITS, () -> judge.value().stems())
                .union(join(matter, SIMILARITY, LIMITS, () -> judge.value().matter()))
                .union(nearest(join(stems, Candidates.NEAR_STEM, RARE, () -> judge.value().stems())))
                .union(nearest(join(matter, Candidates.NEAR_REST, RARE, () -> judge.value().matter())))
                .mapToPair(pair -> new Tuple2<>(pair.first(), pair.second()))
                .distinct()
                .join(questions)
                .mapToPair(pair -> new Tuple2<>(pair._2._1, new Tuple2<>(pair._1, pair._2._2)))
                .join(questions)
                .map(pair -> new Edge(
                        pair._2._1._1, pair._1, judge.value().of(pair._2._1._2, pair._2._2)))
                .filter(edge -> edge.verdict().grade() != Grade.OTHER)
                .sortBy(edge -> (long) edge.first() << Integer.SIZE | edge.second(), true, questions.getNumPartitions())
                .map(DuplicatesSpark::line);
    }

    /** The weights, which a lambda sent to another machine takes from what was broadcast. */
    private interface Sent extends java.util.function.Supplier<Weights>, java.io.Serializable {}

    private static Weights weights(JavaPairRDD<Integer, Features> texts) {
        return Weights.of(texts.values()
                .treeAggregate(
                        new Frequencies(),
                        (all, text) -> {
                            all.add(text);
                            return all;
                        },
                        (all, others) -> {
                            all.merge(others);
                            return all;
                        }));
    }

    private static JavaRDD<Pair> join(
            JavaPairRDD<Integer, Features> texts, int similarity, JoinLimits limits, Sent weights) {
        JavaPairRDD<Features, List<Integer>> equal = texts.filter(text -> text._2.size() > 0)
                .mapToPair(Tuple2::swap)
                .groupByKey()
                .mapValues(DuplicatesSpark::sorted);
        JavaPairRDD<Integer, List<Integer>> groups = equal.values().mapToPair(group -> new Tuple2<>(group.get(0), group));
        return equal.flatMap(group ->
                        Posted.of(group._2.get(0), group._1, weights.get(), similarity).iterator())
                .groupBy(Posted::feature)
                .values()
                .flatMap(group -> Met.in(group, weights.get(), similarity, limits).iterator())
                .groupBy(Met::text)
                .values()
                .flatMap(met -> Met.pairs(met, limits).iterator())
                .mapToPair(pair -> new Tuple2<>(pair.first(), pair))
                .join(groups)
                .mapToPair(pair -> new Tuple2<>(pair._2._1.second(), pair._2))
                .join(groups)
                .flatMap(pair -> EqualPairs.between(
                                pair._2._1._2, pair._2._2, pair._2._1._1.similarity(), limits)
                        .iterator())
                .union(groups.values().flatMap(group -> EqualPairs.within(group, limits).iterator()));
    }

    private static List<Integer> sorted(Iterable<Integer> numbers) {
        return StreamSupport.stream(numbers.spliterator(), false).sorted().toList();
    }

    private static JavaRDD<Pair> nearest(JavaRDD<Pair> pairs) {
        return pairs.flatMapToPair(pair -> Stream.of(pair.first(), pair.second())
                        .map(question -> new Tuple2<>(question, pair))
                        .iterator())
                .groupByKey()
                .values()
                .flatMap(ofOne -> Candidates.nearestOf(ofOne).iterator());
    }

    private static QuestionFeatures features(Question question) {
        return QuestionFeatures.of(NormalQuestion.of(question), question.lang(), TERMS);
    }

    private static String line(Edge edge) {
        return edge.first() + 1 + "\t" + (edge.second() + 1) + "\t" + edge.verdict();
    }

    private static void alone(Path bundle, Path out) throws IOException {
        List<QuestionFeatures> questions = Files.readAllLines(bundle).stream()
                .flatMap(line -> QuestionBanks.parseBundle("bundle", line).questions())
                .map(DuplicatesSpark::features)
                .toList();
        Files.write(
                out,
                new Search(questions::get, SIMILARITY, LIMITS)
                        .among(questions.size(), (one, other) -> true).edges().stream()
                                .map(DuplicatesSpark::line)
                                .toList());
    }
}
