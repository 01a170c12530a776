package leakymilk.sdk;

import com.amazon.ask.Skill;
import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import leakymilk.skill.LeakyMilkStreamHandler;

/**
 * What Lambda calls when the skill stands behind Amazon's SDK. Environment as for {@link
 * LeakyMilkStreamHandler}. Interceptors and further handlers go into {@link #skill}; nothing is
 * kept beyond a session, so there is no persistence adapter.
 */
public final class LeakyMilkSdkStreamHandler extends SkillStreamHandler {
  /** As Lambda makes it: configured by the environment. */
  public LeakyMilkSdkStreamHandler() {
    this(System.getenv("SKILL_ID"), new LeakyMilkStreamHandler());
  }

  /**
   * As the tests make it.
   *
   * @param skillId the id of the skill that may call
   * @param behaviours what answers
   */
  public LeakyMilkSdkStreamHandler(String skillId, RequestStreamHandler behaviours) {
    super(new SafeSkill(skill(skillId, behaviours), behaviours));
  }

  private static Skill skill(String skillId, RequestStreamHandler behaviours) {
    return new CustomSkillBuilder()
        .withSkillId(skillId)
        .addRequestHandler(new Behaviours(behaviours))
        .build();
  }
}
