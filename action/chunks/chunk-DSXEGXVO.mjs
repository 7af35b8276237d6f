import{deploy,jsonIn,ownMember,partsOf,valueGiven}from"./chunk-Z522HHHJ.mjs";import{Sensitive,Unknown,isJsonObject,isList,isObject,isSet,nameOfKey,reveal}from"./chunk-GMZYCURX.mjs";function resourcesOfEmbedded(embedded){let{origin,lifecycle,place,order}=embedded,template=jsonIn(embedded.template);if(!isJsonObject(template))return nothing(embedded,
"is not valid JSON, so its resources are not judged");let{parameters}=embedded;if(parameters===void 0)return nothing(embedded,"has parameters that are not valid\
 JSON, so it is not judged");let where={file:origin.file,...origin.pointer!==void 0&&{pointer:origin.pointer}},source={file:origin.file,template,place:()=>where},
values=parameters instanceof Unknown?{unseenParameters:parameters.$unknown.reason}:{parameters},deployment=deploy(source,{...values,place,path:origin.address}),
parts=partsOf(deployment,{lifecycle,address:address=>`${origin.address}: ${address}`,order});return{...parts,resources:embedded.isSensitive?parts.resources.map(
covered):parts.resources,notices:noticesOf(embedded,deployment.errors,parts.notices)}}function givenInText(text,isSensitive){let json=jsonIn(text);return isJsonObject(
json)?givenIn(json,isSensitive):void 0}function givenIn(said,isSensitive){let wrapped=ownMember(said,"parameters");return Object.entries(isObject(wrapped)?wrapped:
said).map(([name,item])=>given(name,valueOf(name,item),isSensitive))}function given(name,value,isSensitive){return{name,read:()=>isSensitive?new Sensitive(value):
value,place:()=>{}}}function valueOf(name,item){return isObject(item)?valueGiven(item,name)??null:item}function covered(resource){return{...resource,location:resource.
location&&coverLeaves(resource.location),kind:resource.kind&&coverLeaves(resource.kind),sku:resource.sku&&coverLeaves(resource.sku),properties:Object.fromEntries(
Object.entries(resource.properties).map(([name,value])=>[name,coverLeaves(value)]))}}function coverLeaves(value){return isList(value)?value.map(coverLeaves):isObject(
value)?Object.fromEntries(Object.entries(value).map(([name,inner])=>[name,coverLeaves(inner)])):value instanceof Unknown||value instanceof Sensitive?value:new Sensitive(
value)}function noticesOf(embedded,errors,notices){return[...errors.map(({message})=>notice(embedded,embedded.isSensitive?"would be refused":`would be refused: ${message}`)),
...notices.map(told=>({...told,...notice(embedded,`is not judged whole: ${told.message}`)}))]}function nothing(embedded,what){return{resources:[],mentions:[],notices:[
{...notice(embedded,what),isUnread:!0}]}}function notice(embedded,what){let{address,file}=embedded.origin;return{message:`the template of ${address} ${what}`,address,
file}}var templateAttributes=["template_content","template_body"],parameterAttributes=["parameters_content","parameters_body"],levels={azurerm_subscription_template_deployment:"\
subscription",azurerm_management_group_template_deployment:"managementGroup",azurerm_tenant_template_deployment:"tenant"};function openTemplate(block,deployment){
let written=firstSet(block,templateAttributes),template=written===void 0?void 0:reveal(written),place=placeOf(block,deployment),{origin,lifecycle,order,file}=deployment;
if(typeof template!="string"||place===void 0){let message=`the template of ${origin.address} or what it is deployed to is not in the plan, so its resources are \
not judged`;return{resources:[],mentions:[],notices:[{message,address:origin.address,file,isUnread:!0}]}}let isSensitive=written instanceof Sensitive;return resourcesOfEmbedded(
{template,parameters:parametersOf(block),place,origin,lifecycle,order,isSensitive})}function placeOf(block,{subscription}){let level=levels[block.instance.type]??
"resourceGroup",[resourceGroup,managementGroup]=[block.value("resource_group_name"),block.value("management_group_id")];if(level==="resourceGroup"&&!isSet(resourceGroup)||
level==="managementGroup"&&!isSet(managementGroup))return;let name=typeof managementGroup=="string"?nameOfKey(managementGroup):managementGroup,symbol=what=>new Unknown(
{symbol:`${block.instance.address}: ${what}`,reason:"the plan does not tell it"});return{level,subscription,resourceGroup:resourceGroup??symbol("resourceGroup()\
.name"),managementGroup:name??symbol("managementGroup().name"),tenant:symbol("tenant().tenantId"),location:block.value("location")??symbol("location"),deploymentName:block.
value("name")??symbol("deployment().name")}}function parametersOf(block){let written=firstSet(block,parameterAttributes),text=written===void 0?void 0:reveal(written);
if(typeof text=="string")return text===""?[]:givenInText(text,written instanceof Sensitive);if(isObject(text))return givenIn(text,written instanceof Sensitive);
if(text!==void 0)return asUnknown(text);let whole=block.value("parameters"),map=whole===void 0?void 0:reveal(whole);return map==null?[]:isObject(map)?Object.entries(
map).map(([name,value])=>given(name,value,whole instanceof Sensitive)):asUnknown(map)}function asUnknown(value){return value instanceof Unknown?value:new Unknown(
{symbol:"parameters",reason:"a part of the parameters is not known"})}function firstSet(block,attributes){return attributes.map(attribute=>block.value(attribute)).
find(isSet)}export{openTemplate};
